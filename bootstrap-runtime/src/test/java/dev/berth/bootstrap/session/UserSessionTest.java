package dev.berth.bootstrap.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.InMemorySessionStore;
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
    session.signIn(signedIn("trial", 0));

    assertThat(session.status()).isEqualTo("trial");
    assertThat(session.current().token()).isEqualTo("secret");
  }

  @Test
  void whoSignsOutIsAnonymous() {
    session.signIn(signedIn("authenticated", 0));

    session.signOut();

    assertThat(session.current()).isEqualTo(Session.NONE);
  }

  @Test
  void aSessionOutlivesTheReloadOfThePage() {
    session.signIn(signedIn("authenticated", 0));

    assertThat(afterReload().status()).isEqualTo("authenticated");
  }

  @Test
  void theStoreIsReadOnlyWhenTheSessionIsResumed() {
    store.write(signedIn("authenticated", 0));

    assertThat(session.status()).isEqualTo("anonymous");
  }

  @Test
  void aSignOutOutlivesTheReloadOfThePage() {
    session.signIn(signedIn("authenticated", 0));
    session.signOut();

    assertThat(afterReload().status()).isEqualTo("anonymous");
  }

  @Test
  void aSessionEndsAtItsTimeAndIsForgotten() {
    session.signIn(signedIn("authenticated", clock.now() + 1000));
    clock.advance(999);
    assertThat(session.status()).isEqualTo("authenticated");

    clock.advance(1);

    assertThat(session.status()).isEqualTo("anonymous");
    assertThat(store.read()).isEqualTo(Session.NONE);
  }

  @Test
  void aSessionThatEndedWhileThePageWasClosedIsNotResumed() {
    session.signIn(signedIn("authenticated", clock.now() + 1000));
    clock.advance(1000);

    assertThat(afterReload().status()).isEqualTo("anonymous");
    assertThat(store.read()).isEqualTo(Session.NONE);
  }

  @Test
  void aSessionWithoutAnEndLastsForever() {
    session.signIn(signedIn("authenticated", 0));

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
    session.signOut();

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
