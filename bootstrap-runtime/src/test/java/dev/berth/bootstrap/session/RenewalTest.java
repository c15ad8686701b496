package dev.berth.bootstrap.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalTest {
  private static final BerthException DENIED =
      new BerthException(ErrorCode.SESSION_EXPIRED, "no answer");

  private final HandDrivenClock clock = new HandDrivenClock();
  private final RecordedSession session = new RecordedSession();
  private final Renewal renewal = new Renewal(session, 60_000, clock);

  @ParameterizedTest
  @CsvSource({
    "600000, 540000",
    "120001, 60001",
    "120000, 60000",
    "60000, 30000",
    "2000, 1000",
    "800, 500",
    "1, 500"
  })
  void aSessionIsRenewedBeforeItsEndAShortOneHalfWay(double left, int wait) {
    assertThat(RenewalTime.after(left, 60_000)).isEqualTo(wait);
  }

  @Test
  void aSessionIsRenewedWithoutBeingAskedFor() {
    session.endsIn(600_000);
    renewal.schedule();
    clock.advance(539_999);
    assertThat(session.requests).isEmpty();

    clock.advance(1);

    assertThat(session.requests).hasSize(1);
  }

  @Test
  void allWhoAskMeanwhileShareOneRequest() {
    Outcome<Void> first = Outcome.of(renewal.now());
    Outcome<Void> second = Outcome.of(renewal.now());

    session.requests.get(0).fulfil(null);

    assertThat(session.requests).hasSize(1);
    assertThat(first.word() + " " + second.word()).isEqualTo("kept kept");
  }

  @Test
  void whoAsksLaterHasARequestOfTheirOwn() {
    renewal.now();
    session.requests.get(0).fulfil(null);

    Outcome<Void> later = Outcome.of(renewal.now());
    session.requests.get(1).reject(DENIED);

    assertThat(later.reason()).isSameAs(DENIED);
  }

  @Test
  void theSilentRenewalSharesItsRequestToo() {
    session.endsIn(600_000);
    renewal.schedule();
    renewal.now();

    clock.advance(540_000);

    assertThat(session.requests).hasSize(1);
  }

  @Test
  void aRenewedSessionIsRenewedAgain() {
    session.endsIn(600_000);
    renewal.schedule();
    clock.advance(540_000);
    session.endsIn(600_000);

    session.requests.get(0).fulfil(null);
    clock.advance(540_000);

    assertThat(session.requests).hasSize(2);
  }

  @Test
  void aRenewalThatFailsIsToldOfAndTriedAgainBeforeTheEnd() {
    session.endsIn(600_000);
    renewal.schedule();
    clock.advance(540_000);

    session.requests.get(0).reject(DENIED);
    assertThat(session.complaints).containsExactly(DENIED);
    clock.advance(30_000);

    assertThat(session.requests).hasSize(2);
    assertThat(session.isLost).isFalse();
  }

  @Test
  void aFailureThatSomebodyHasAskedForIsTheirsToTell() {
    renewal.now();

    session.requests.get(0).reject(DENIED);

    assertThat(session.complaints).isEmpty();
  }

  @Test
  void aSessionThatIsOverIsRenewedYet() {
    Outcome<Void> rescued = Outcome.of(renewal.rescue());

    session.requests.get(0).fulfil(null);

    assertThat(rescued.word()).isEqualTo("kept");
    assertThat(session.isLost).isFalse();
  }

  @Test
  void aSessionThatIsOverAndCannotBeRenewedIsLost() {
    Outcome<Void> rescued = Outcome.of(renewal.rescue());

    session.requests.get(0).reject(DENIED);

    assertThat(rescued.word()).isEqualTo("kept");
    assertThat(session.isLost).isTrue();
    assertThat(session.complaints).containsExactly(DENIED);
  }

  @Test
  void aSessionWithoutAnEndIsNeverRenewedSilently() {
    renewal.schedule();

    assertThat(clock.waiting()).isZero();
  }

  @Test
  void thereIsOneTimerHoweverOftenTheSessionChanges() {
    session.endsIn(600_000);
    renewal.schedule();
    renewal.schedule();

    assertThat(clock.waiting()).isOne();
  }

  @Test
  void aSessionMayLastLongerThanAClockCanWait() {
    session.endsIn(Integer.MAX_VALUE * 2.5);
    renewal.schedule();

    clock.advance(Integer.MAX_VALUE);

    assertThat(session.requests).isEmpty();
    assertThat(clock.waiting()).isOne();
  }

  /** Notes what is asked of it. */
  private final class RecordedSession implements Renewable {
    private final List<Promise<Void>> requests = new ArrayList<>();
    private final List<BerthException> complaints = new ArrayList<>();
    private boolean isLost;
    private double end;

    void endsIn(double millis) {
      end = clock.now() + millis;
    }

    @Override
    public double end() {
      return end;
    }

    @Override
    public Promise<Void> renew() {
      requests.add(new Promise<>());
      return requests.get(requests.size() - 1);
    }

    @Override
    public void lose() {
      isLost = true;
    }

    @Override
    public void complain(BerthException failure) {
      complaints.add(failure);
    }
  }
}
