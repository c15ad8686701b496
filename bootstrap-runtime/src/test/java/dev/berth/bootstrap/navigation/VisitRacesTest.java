package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedFetcher.Request;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.TestShell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits that come while another one is under way. */
class VisitRacesTest {
  private final TestShell shell = TestShell.openedAt("/");

  @BeforeEach
  void startOnALandingPage() {
    shell.start(ShopRoutes.JSON);
    shell.network.letsRequestsWait();
  }

  @Test
  void theOldMicroFrontendStaysUntilTheNewOneIsPrepared() {
    shell.push("/help");

    assertThat(shell.page.shown()).isEqualTo("landing");
    assertThat(shell.tab.url()).isEqualTo("/");
  }

  @Test
  void aNewerVisitCancelsTheFetchOfTheOlderOne() {
    Outcome<Void> older = shell.push("/help");
    Request fetch = shell.network.latest();

    Outcome<Void> newer = shell.push("/account");

    assertThat(fetch.isAborted()).isTrue();
    assertThat(older.word()).isEqualTo(ErrorCode.NAVIGATION_SUPERSEDED);
    assertThat(older.reason()).hasMessageContaining("/help");
    assertThat(newer.word()).isEqualTo("pending");
  }

  @Test
  void onlyTheNewerOfTwoVisitsIsMade() {
    shell.push("/help");
    Outcome<Void> newer = shell.push("/account");
    shell.network.latest().answersWithPage();

    assertThat(newer.word()).isEqualTo("kept");
    assertThat(shell.page.shown()).isEqualTo("auth");
    assertThat(shell.tab.urls()).containsExactly("/", "/account");
    assertThat(shell.audience.failures()).isEmpty();
  }

  @Test
  void aVisitBackToWhatIsShownCancelsTheOneUnderWay() {
    Outcome<Void> older = shell.push("/help");

    Outcome<Void> newer = shell.push("/");

    assertThat(older.word()).isEqualTo(ErrorCode.NAVIGATION_SUPERSEDED);
    assertThat(newer.word()).isEqualTo("kept");
    assertThat(shell.page.shown()).isEqualTo("landing");
  }

  @Test
  void aVisitThatComesWhileThePageChangesWaitsForIt() {
    Promise<Void> mounting = slowMountOf("help");
    Outcome<Void> first = shell.push("/help");
    shell.network.latest().answersWithPage();

    Outcome<Void> second = shell.push("/account");
    assertThat(shell.network.requests()).hasSize(2);
    mounting.fulfil(null);

    assertThat(first.word()).isEqualTo("kept");
    shell.network.latest().answersWithPage();
    assertThat(second.word()).isEqualTo("kept");
    assertThat(shell.page.shown()).isEqualTo("auth");
  }

  @Test
  void onlyTheNewestOfTheVisitsThatWaitIsMade() {
    Promise<Void> mounting = slowMountOf("help");
    shell.push("/help");
    shell.network.latest().answersWithPage();

    Outcome<Void> dropped = shell.push("/player/1");
    Outcome<Void> newest = shell.push("/account");
    assertThat(dropped.word()).isEqualTo(ErrorCode.NAVIGATION_SUPERSEDED);
    mounting.fulfil(null);
    shell.network.latest().answersWithPage();

    assertThat(newest.word()).isEqualTo("kept");
    assertThat(shell.network.requests()).extracting(Request::url).doesNotContain("/player.html");
  }

  @Test
  void goingBackWhileAMicroFrontendIsLeavingWaitsForTheSwitch() {
    Promise<Void> unmounting = new Promise<>();
    shell.gives(
        "help",
        new ScriptedHooks("help", shell.journal, "mount", "unmount")
            .answering("unmount", () -> unmounting));
    shell.push("/help");
    shell.network.latest().answersWithPage();
    shell.push("/account");
    shell.network.latest().answersWithPage();

    shell.tab.back();
    unmounting.fulfil(null);

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help");
  }

  @Test
  void anEntryThatAnswersAfterItsTimeChangesNothing() {
    Outcome<Void> visit = shell.push("/help");
    Request fetch = shell.network.latest();
    shell.clock.advance(2000);

    fetch.answersWithPage();

    assertThat(visit.word()).isEqualTo(ErrorCode.ENTRY_TIMEOUT);
    assertThat(shell.page.shown()).isEqualTo("error ENTRY_TIMEOUT");
  }

  @Test
  void aVisitMadeByWhoeverWasSupersededIsTheNewestOfAll() {
    Visit older = new Visit(Address.of("/help"), Visit.Action.PUSH, null);
    shell.navigator.visit(older);
    older.outcome().whenSettled(() -> shell.push("/sorry"));

    Outcome<Void> newer = shell.push("/account");
    shell.network.latest().answersWithPage();

    assertThat(newer.word()).isEqualTo(ErrorCode.NAVIGATION_SUPERSEDED);
    assertThat(shell.page.shown()).isEqualTo("sorry");
  }

  @Test
  void aVisitMadeByWhoeverHasJustArrivedIsMade() {
    Visit first = new Visit(Address.of("/help"), Visit.Action.PUSH, null);
    first.outcome().whenSettled(() -> shell.push("/account"));
    shell.navigator.visit(first);
    shell.network.latest().answersWithPage();
    shell.network.latest().answersWithPage();

    assertThat(shell.page.shown()).isEqualTo("auth");
    assertThat(shell.tab.urls()).containsExactly("/", "/help", "/account");
  }

  @Test
  void aVisitAfterOneThatLeftTheApplicationInVainIsMade() {
    shell.push("/partner");

    Outcome<Void> visit = shell.push("/help");
    shell.network.latest().answersWithPage();

    assertThat(visit.word()).isEqualTo("kept");
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void thePageIsBusyUntilTheVisitHasEnded() {
    shell.push("/help");
    assertThat(shell.page.isBusy()).isTrue();
    shell.push("/account");
    assertThat(shell.page.isBusy()).isTrue();

    shell.network.latest().answersWithPage();

    assertThat(shell.page.isBusy()).isFalse();
  }

  @Test
  void thePageIsNoLongerBusyWhenTheVisitIsGivenUpForWhatIsShown() {
    shell.push("/help");

    shell.push("/");

    assertThat(shell.page.isBusy()).isFalse();
  }

  @Test
  void thePageIsBusyUntilTheLastOfTwoVisitsHasEnded() {
    Promise<Void> mounting = slowMountOf("help");
    shell.push("/help");
    shell.network.latest().answersWithPage();
    shell.push("/account");
    int before = shell.page.rests();

    mounting.fulfil(null);
    assertThat(shell.page.isBusy()).isTrue();
    assertThat(shell.page.rests()).isEqualTo(before);

    shell.network.latest().answersWithPage();
    assertThat(shell.page.isBusy()).isFalse();
    assertThat(shell.page.rests()).isEqualTo(before + 1);
  }

  private Promise<Void> slowMountOf(String name) {
    Promise<Void> mounting = new Promise<>();
    shell.gives(
        name, new ScriptedHooks(name, shell.journal, "mount").answering("mount", () -> mounting));
    return mounting;
  }
}
