package dev.berth.bootstrap.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.Outcome;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
  private static final BerthException LATE = new BerthException(ErrorCode.ENTRY_TIMEOUT, "late");

  private final HandDrivenClock clock = new HandDrivenClock();
  private final Promise<String> work = new Promise<>();
  private final Outcome<String> bounded = Outcome.of(TimeLimit.within(clock, 100, work, LATE));

  @Test
  void workThatEndsInTimeKeepsItsOutcomeAndStopsTheClock() {
    clock.advance(99);
    work.fulfil("done");

    assertThat(bounded.value()).isEqualTo("done");
    assertThat(clock.waiting()).isZero();
  }

  @Test
  void workThatFailsInTimeKeepsItsReasonAndStopsTheClock() {
    BerthException reason = new BerthException(ErrorCode.NO_ROUTE, "no way");
    work.reject(reason);

    assertThat(bounded.reason()).isSameAs(reason);
    assertThat(clock.waiting()).isZero();
  }

  @Test
  void workThatTakesTooLongFailsAsLate() {
    clock.advance(99);
    assertThat(bounded.word()).isEqualTo("pending");

    clock.advance(1);

    assertThat(bounded.reason()).isSameAs(LATE);
  }

  @Test
  void anAnswerAfterTheLimitChangesNothing() {
    clock.advance(100);
    work.fulfil("too late");

    assertThat(bounded.reason()).isSameAs(LATE);
  }

  @Test
  void workThatIsDoneAlreadyNeedsNoClock() {
    HandDrivenClock unused = new HandDrivenClock();

    Promise<String> ready = TimeLimit.within(unused, 100, Promise.resolved("ready"), LATE);

    assertThat(Outcome.of(ready).value()).isEqualTo("ready");
    assertThat(unused.waiting()).isZero();
  }
}
