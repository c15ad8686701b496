package dev.berth.bootstrap.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.InMemorySessionStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserSessionTest {
  private final HandDrivenClock clock = new HandDrivenClock();
  private final InMemorySessionStore store = new InMemorySessionStore();
  private final UserSession session = new UserSession(store, clock);

  @Test
  void nobodyIsSignedInAtFirst() {
    assertThat(session.status()).isEqualTo("anonymous");
    assertThat(session.current().token()).isEmpty();
  }

  @Test
  void whoSignsInHasTheGivenStatusAndToken() {
    session.become(signedIn("trial", 0));

    assertThat(session.status()).isEqualTo("trial");
    assertThat(session.current().token()).isEqualTo("secret");
  }

  @Test
  void whoSignsOutIsAnonymous() {
    session.become(signedIn("authenticated", 0));

    session.become(Session.NONE);

    assertThat(session.current()).isEqualTo(Session.NONE);
  }

  @Test
  void aSessionOutlivesTheReloadOfThePage() {
    session.become(signedIn("authenticated", 0));

    assertThat(afterReload().status()).isEqualTo("authenticated");
  }

  @Test
  void theStoreIsReadOnlyWhenTheSessionIsResumed() {
    store.write(signedIn("authenticated", 0));

    assertThat(session.status()).isEqualTo("anonymous");
  }

  @Test
  void aSignOutOutlivesTheReloadOfThePage() {
    session.become(signedIn("authenticated", 0));
    session.become(Session.NONE);

    assertThat(afterReload().status()).isEqualTo("anonymous");
  }

  @Test
  void aSessionEndsAtItsTimeAndIsForgotten() {
    session.become(signedIn("authenticated", clock.now() + 1000));
    clock.advance(999);
    assertThat(session.status()).isEqualTo("authenticated");

    clock.advance(1);

    assertThat(session.status()).isEqualTo("anonymous");
    assertThat(store.read()).isEqualTo(Session.NONE);
  }

  @Test
  void aSessionThatEndedWhileThePageWasClosedIsNotResumed() {
    session.become(signedIn("authenticated", clock.now() + 1000));
    clock.advance(1000);

    UserSession resumed = afterReload();

    assertThat(resumed.status()).isEqualTo("anonymous");
    resumed.settle();
    assertThat(store.read()).isEqualTo(Session.NONE);
  }

  @Test
  void aSessionThatIsOverIsHeldUntilTheFirstPageSoThatItCanBeRenewed() {
    session.become(signedIn("authenticated", clock.now() + 1000));
    clock.advance(1000);
    store.write(signedIn("authenticated", clock.now() - 1));

    UserSession resumed = afterReload();

    assertThat(resumed.current()).isEqualTo(Session.NONE);
    assertThat(resumed.held().token()).isEqualTo("secret");
  }

  @Test
  void whoWatchesDecidesWhatBecomesOfASessionThatIsOver() {
    List<Session> coming = new ArrayList<>();
    session.watch(coming::add);
    session.become(signedIn("authenticated", clock.now() + 1000));

    clock.advance(1000);

    assertThat(coming).containsExactly(Session.NONE);
    assertThat(session.held().token()).isEqualTo("secret");
  }

  @Test
  void aRenewedSessionLastsAsLongAsItsNewTime() {
    session.become(signedIn("authenticated", clock.now() + 1000));
    session.become(signedIn("authenticated", clock.now() + 5000));

    clock.advance(4999);

    assertThat(session.status()).isEqualTo("authenticated");
    assertThat(clock.waiting()).isOne();
  }

  @Test
  void aSessionMayLastLongerThanAClockCanWait() {
    session.become(signedIn("authenticated", clock.now() + Integer.MAX_VALUE + 1000.0));
    clock.advance(Integer.MAX_VALUE);
    assertThat(session.status()).isEqualTo("authenticated");

    clock.advance(1000);

    assertThat(session.held()).isEqualTo(Session.NONE);
  }

  @Test
  void whatAnotherTabHasWrittenComesToWhoWatches() {
    List<Session> coming = new ArrayList<>();
    session.watch(coming::add);
    Session elsewhere = new Session("other", "{\"token\":\"other\"}", "trial", 0);

    store.changesElsewhere(elsewhere);
    session.become(elsewhere);
    store.changesElsewhere(elsewhere);

    assertThat(coming).containsExactly(elsewhere);
  }

  @Test
  void aSessionWithoutAnEndLastsForever() {
    session.become(signedIn("authenticated", 0));

    clock.advance(Integer.MAX_VALUE);

    assertThat(session.status()).isEqualTo("authenticated");
  }

  @Test
  void theWantedUrlIsGivenOnce() {
    session.rememberWanted("/catalogue?page=2#top");

    assertThat(session.takeWanted()).isEqualTo("/catalogue?page=2#top");
    assertThat(session.takeWanted()).isEmpty();
  }

  @Test
  void theWantedUrlOutlivesTheReloadOfThePageAndSigningOut() {
    session.rememberWanted("/catalogue");
    session.become(Session.NONE);

    assertThat(afterReload().takeWanted()).isEqualTo("/catalogue");
  }

  private UserSession afterReload() {
    UserSession resumed = new UserSession(store, clock);
    resumed.resume();
    return resumed;
  }

  private static Session signedIn(String status, double expiresAt) {
    return new Session("secret", "{}", status, expiresAt);
  }
}
