package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedFetcher.Request;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.TestShell;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Users who are kept where they are: the page stays, and the address with it. */
class RefusalsTest {
  private final TestShell shell = TestShell.openedAt("/");

  @BeforeEach
  void startOnALandingPage() {
    shell.start(ShopRoutes.JSON);
  }

  @Test
  void aMicroFrontendThatWantsTheUserToStayKeepsPageAndAddress() {
    holdUserOn("help", "/help");

    Outcome<Void> visit = shell.push("/account");

    assertThat(visit.word()).isEqualTo(ErrorCode.NAVIGATION_REFUSED);
    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help");
    assertThat(shell.page.isBusy()).isFalse();
    assertThat(shell.audience.failures()).isEmpty();
  }

  @Test
  void unsavedChangesKeepTheUserAsAHookDoes() {
    shell.push("/help");
    shell.life.hasUnsavedChanges();

    Outcome<Void> visit = shell.push("/account");

    assertThat(visit.word()).isEqualTo(ErrorCode.NAVIGATION_REFUSED);
    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help");
  }

  @Test
  void aRefusalToGoBackPutsTheAddressBack() {
    holdUserOn("help", "/help/form?step=2");

    shell.tab.back();

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help/form?step=2");
  }

  @Test
  void anObjectionToGoingBackPutsTheAddressBack() {
    shell.push("/help");
    shell.audience.consentsWhen((from, to) -> false);

    shell.tab.back();

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help");
  }

  @Test
  void aRefusalAfterAWayBackThatWasGivenUpPutsTheAddressBack() {
    shell.push("/account");
    holdUserOn("help", "/help");
    shell.network.letsRequestsWait();
    shell.tab.back();

    Outcome<Void> visit = shell.push("/sorry");
    shell.network.latest().answersWithPage();

    assertThat(visit.word()).isEqualTo(ErrorCode.NAVIGATION_REFUSED);
    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help");
  }

  @Test
  void aPageThatHoldsItsUserIsNotReplacedByAnError() {
    holdUserOn("help", "/help");
    failing("/auth.html");

    Outcome<Void> visit = shell.push("/account");

    assertThat(visit.word()).isEqualTo(ErrorCode.NAVIGATION_REFUSED);
    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help");
    assertThat(shell.navigator.here().name()).isEqualTo("help");
  }

  @Test
  void aPageThatHoldsItsUserWhenTheWayBackFailsKeepsItsAddress() {
    holdUserOn("help", "/help");
    failing("/landing.html");

    shell.tab.back();

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help");
  }

  @Test
  void aPageThatHoldsItsUserWhenTheWayBackLeadsNowhereKeepsItsAddress() {
    shell.push("/nowhere");
    holdUserOn("help", "/help");

    shell.tab.back();

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help");
  }

  @Test
  void aPageThatHoldsItsUserIsAskedOnceAboutAStandIn() {
    holdUserOn("help", "/help");
    failing("/player.html");
    shell.journal.turnPage();

    shell.push("/player/7");

    assertThat(shell.journal.about("help")).containsExactly("help beforeUnmount");
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void aStandInThatHoldsItsUserKeepsItsAddress() {
    failing("/player.html");
    holdUserOn("sorry", "/player/7");

    shell.tab.back();

    assertThat(shell.page.shown()).isEqualTo("sorry");
    assertThat(shell.tab.url()).isEqualTo("/player/7");
  }

  private void holdUserOn(String name, String url) {
    ScriptedHooks hooks = new ScriptedHooks(name, shell.journal, "mount", "beforeUnmount");
    shell.gives(name, hooks.answeringFalseAt("beforeUnmount"));
    shell.push(url);
  }

  /** From now on exactly these entries are missing. */
  private void failing(String... urls) {
    Set<String> missing = Set.of(urls);
    shell.network.always(request -> answer(request, missing));
  }

  private static void answer(Request request, Set<String> missing) {
    request.answers(missing.contains(request.url()) ? 404 : 200, "text/html");
  }
}
