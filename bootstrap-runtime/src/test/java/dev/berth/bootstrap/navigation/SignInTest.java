package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.TestShell;
import dev.berth.bootstrap.session.Session;
import org.junit.jupiter.api.Test;

/** Changes of the user's status decide anew what is shown. */
class SignInTest {
  private final TestShell shell = TestShell.openedAt("/");

  @Test
  void whoMayNotSeeAPageIsSentToSignInAndReturnedToIt() {
    shell.start(ShopRoutes.JSON);
    shell.push("/catalogue/shoes?size=9");
    assertThat(shell.page.shown()).isEqualTo("auth");
    assertThat(shell.tab.url()).isEqualTo("/account/sign-in");

    shell.signIn();

    assertThat(shell.page.shown()).isEqualTo("catalogue");
    assertThat(shell.tab.urls()).containsExactly("/", "/catalogue/shoes?size=9");
  }

  @Test
  void theWantedUrlOutlivesPagesOfTheSameMicroFrontend() {
    shell.start(ShopRoutes.JSON);
    shell.push("/catalogue/shoes");
    shell.push("/account/sign-up");

    shell.signIn();

    assertThat(shell.tab.url()).isEqualTo("/catalogue/shoes");
  }

  @Test
  void theWantedUrlIsForgottenWhenTheUserGoesElsewhere() {
    shell.start(ShopRoutes.JSON);
    shell.push("/catalogue/shoes");
    shell.push("/help");

    shell.signIn();

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help");
  }

  @Test
  void theWantedUrlOutlivesAReloadOfTheSignInPage() {
    shell.start(ShopRoutes.JSON);
    shell.push("/catalogue/shoes");
    TestShell reloaded = TestShell.openedAt("/account/sign-in");
    reloaded.store.rememberWanted(shell.store.wantedUrl());
    reloaded.start(ShopRoutes.JSON);

    reloaded.signIn();

    assertThat(reloaded.tab.url()).isEqualTo("/catalogue/shoes");
  }

  @Test
  void goingBackToAPageThatNeedsSignInShowsTheSignInPageAtItsOwnAddress() {
    shell.store.write(new Session("token", "{}", Session.AUTHENTICATED, 0));
    shell.start(ShopRoutes.JSON);
    shell.push("/catalogue/shoes");
    shell.push("/account/profile");
    shell.signOut();

    shell.tab.back();

    assertThat(shell.page.shown()).isEqualTo("auth");
    assertThat(shell.tab.urls()).containsExactly("/", "/account/sign-in", "/account/profile");
    shell.signIn();
    assertThat(shell.tab.url()).isEqualTo("/catalogue/shoes");
  }

  @Test
  void whoSignsInWhereNothingChangesStaysThereUndisturbed() {
    shell.start(ShopRoutes.JSON);
    shell.journal.turnPage();

    shell.signIn();

    assertThat(shell.journal.lines()).isEmpty();
    assertThat(shell.tab.urls()).containsExactly("/");
  }

  @Test
  void whoSignsOutLeavesAPageOfOthersAndReturnsToItAfterSignIn() {
    shell.store.write(new Session("token", "{}", Session.AUTHENTICATED, 0));
    shell.start(ShopRoutes.JSON);
    shell.push("/catalogue/shoes");
    assertThat(shell.page.shown()).isEqualTo("catalogue");

    shell.signOut();
    assertThat(shell.page.shown()).isEqualTo("auth");
    shell.signIn();

    assertThat(shell.page.shown()).isEqualTo("catalogue");
    assertThat(shell.tab.urls()).containsExactly("/", "/catalogue/shoes");
  }

  @Test
  void whoSignsOutWhileAPrivatePageIsMountedDoesNotStayOnIt() {
    shell.store.write(new Session("token", "{}", Session.AUTHENTICATED, 0));
    shell.start(ShopRoutes.JSON);
    Promise<Void> mounting = new Promise<>();
    shell.gives(
        "catalogue",
        new ScriptedHooks("catalogue", shell.journal, "mount").answering("mount", () -> mounting));
    shell.push("/catalogue");

    shell.signOut();
    mounting.fulfil(null);

    assertThat(shell.page.shown()).isEqualTo("auth");
    assertThat(shell.tab.url()).isEqualTo("/account/sign-in");
  }

  @Test
  void whoSignsOutDoesNotStayThoughAVisitThatCameInBetweenIsCancelled() {
    shell.store.write(new Session("token", "{}", Session.AUTHENTICATED, 0));
    shell.start(ShopRoutes.JSON);
    shell.push("/catalogue");
    shell.audience.consentsWhen((from, to) -> !to.equals("/help"));
    shell.network.letsRequestsWait();
    shell.signOut();

    Outcome<Void> visit = shell.push("/help");
    shell.network.latest().answersWithPage();

    assertThat(visit.word()).isEqualTo(ErrorCode.NAVIGATION_REFUSED);
    assertThat(shell.page.shown()).isEqualTo("auth");
  }

  @Test
  void aSessionThatEndsShowsAtTheNextVisit() {
    shell.start(ShopRoutes.JSON);
    shell.session.become(
        new Session("token", "{}", Session.AUTHENTICATED, shell.clock.now() + 1000));
    shell.clock.advance(1000);

    shell.push("/catalogue");

    assertThat(shell.page.shown()).isEqualTo("auth");
  }

  @Test
  void aChangeOfStatusBeforeTheStartIsNoVisit() {
    shell.signIn();

    assertThat(shell.journal.lines()).isEmpty();
    shell.start(ShopRoutes.JSON);
    assertThat(shell.session.status()).isEqualTo("authenticated");
  }
}
