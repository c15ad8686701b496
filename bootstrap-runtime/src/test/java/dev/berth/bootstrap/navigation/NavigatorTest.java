package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.ScriptedPage;
import dev.berth.bootstrap.fakes.TestShell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits that nothing gets in the way of. */
class NavigatorTest {
  private final TestShell shell = TestShell.openedAt("/");

  @BeforeEach
  void start() {
    shell.start(ShopRoutes.JSON);
    shell.journal.turnPage();
  }

  @Test
  void aVisitBringsTheMicroFrontendOfItsAddress() {
    Outcome<Void> visit = shell.push("/help/returns?from=cart");

    assertThat(visit.word()).isEqualTo("kept");
    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help/returns?from=cart");
    assertThat(shell.navigator.here().address().url()).isEqualTo("/help/returns?from=cart");
  }

  @Test
  void aPageWithAPolicyOfItsOwnIsLeftByALoadOfTheWholePage() {
    shell.library.put("help", new ScriptedPage("help", shell.journal).withPolicy());
    shell.push("/help");

    Outcome<Void> visit = shell.push("/account");

    assertThat(shell.tab.reloads()).isEqualTo(1);
    assertThat(shell.tab.url()).isEqualTo("/account");
    assertThat(visit.word()).isEqualTo("pending");
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void thePageIsPreparedBeforeTheOldOneGoesAndTheNewOneComes() {
    shell.push("/help");

    assertThat(shell.journal.lines())
        .containsExactly(
            "loading help",
            "preload help",
            "empty",
            "reclaim timers",
            "unmounted landing",
            "begins by PUSH",
            "arm timers",
            "open help",
            "nodes to the end",
            "mounted help",
            "arrived");
  }

  @Test
  void aVisitMayReplaceTheEntryOfNow() {
    shell.navigator.navigate("/help", Visit.Action.REPLACE, null);

    assertThat(shell.tab.urls()).containsExactly("/help");
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void theStateOfACallerIsKeptWithTheEntry() {
    HistoryState state = new HistoryState() {};
    shell.navigator.navigate("/help", Visit.Action.PUSH, state);

    assertThat(shell.tab.state()).isSameAs(state);
  }

  @Test
  void goingBackBringsTheMicroFrontendOfBeforeAndWritesNothing() {
    shell.push("/help");
    shell.push("/account");

    shell.tab.back();

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help", "/account");
    assertThat(shell.journal.lines()).contains("begins by FOLLOW").endsWith("arrived");
  }

  @Test
  void aVisitToTheAddressOfNowChangesNothing() {
    Outcome<Void> visit = shell.push("/");

    assertThat(visit.word()).isEqualTo("kept");
    assertThat(shell.journal.lines()).isEmpty();
    assertThat(shell.tab.urls()).containsExactly("/");
  }

  @Test
  void aMicroFrontendInTheWingsReturnsWithoutBeingFetched() {
    shell.gives("help", new ScriptedHooks("help", shell.journal, "mount", "unmount"));
    shell.push("/help");
    shell.push("/account");
    int requestsBefore = shell.network.requests().size();

    shell.push("/help");

    assertThat(shell.network.requests()).hasSize(requestsBefore);
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void theAddressShowsWhereARedirectLed() {
    shell.push("/older-help");

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help/start");
  }

  @Test
  void aRedirectOutOfTheApplicationLeavesIt() {
    Outcome<Void> visit = shell.push("/partner");

    assertThat(shell.tab.leftFor()).containsExactly("https://partner.example/shop");
    assertThat(visit.word()).isEqualTo("pending");
    assertThat(shell.page.shown()).isEqualTo("landing");
  }

  @Test
  void aUrlOfAnotherOriginLeavesTheApplication() {
    Outcome<Void> visit = shell.push("https://elsewhere.example/");

    assertThat(shell.tab.leftFor()).containsExactly("https://elsewhere.example/");
    assertThat(visit.word()).isEqualTo("pending");
  }

  @Test
  void anUnknownAddressShowsWhyThereIsNothing() {
    Outcome<Void> visit = shell.push("/nowhere");

    assertThat(visit.word()).isEqualTo(ErrorCode.NO_ROUTE);
    assertThat(shell.page.shown()).isEqualTo("error NO_ROUTE");
    assertThat(shell.page.explanation()).contains("/nowhere");
    assertThat(shell.tab.url()).isEqualTo("/nowhere");
    assertThat(shell.navigator.here()).isNull();
  }

  @Test
  void theWayBackFromAnErrorIsOpen() {
    shell.push("/nowhere");

    shell.tab.back();

    assertThat(shell.page.shown()).isEqualTo("landing");
  }

  @Test
  void whoMayObjectIsAskedWithBothAddresses() {
    List<String> asked = new ArrayList<>();
    shell.audience.consentsWhen((from, to) -> asked.add(from + " to " + to));

    shell.push("/older-help");
    shell.push("/account");

    assertThat(asked).containsExactly("/ to /help/start", "/help/start to /account");
  }

  @Test
  void aVisitThatSomebodyObjectsToIsNotMade() {
    shell.audience.consentsWhen((from, to) -> false);

    Outcome<Void> visit = shell.push("/help");

    assertThat(visit.word()).isEqualTo(ErrorCode.NAVIGATION_REFUSED);
    assertThat(visit.reason()).hasMessageContaining("/help");
    assertThat(shell.page.shown()).isEqualTo("landing");
    assertThat(shell.tab.urls()).containsExactly("/");
    assertThat(shell.network.requests()).hasSize(1);
  }
}
