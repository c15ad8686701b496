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

/** Entries and hooks that fail: a stand-in, else the error view, and a way out. */
class VisitFailuresTest {
  private final TestShell shell = TestShell.openedAt("/");

  @BeforeEach
  void startOnALandingPage() {
    shell.start(ShopRoutes.JSON);
  }

  @Test
  void anEntryThatFailsIsExplainedAtItsOwnAddress() {
    failing("/help.html");

    Outcome<Void> visit = shell.push("/help/returns");

    assertThat(visit.word()).isEqualTo(ErrorCode.ENTRY_UNREACHABLE);
    assertThat(shell.page.shown()).isEqualTo("error ENTRY_UNREACHABLE");
    assertThat(shell.page.explanation()).contains("'help'").contains("/help.html");
    assertThat(shell.tab.urls()).containsExactly("/", "/help/returns");
    assertThat(shell.navigator.here()).isNull();
  }

  @Test
  void aFailureIsToldOnceWithTheMicroFrontendThatItConcerns() {
    failing("/help.html");
    shell.journal.turnPage();

    shell.push("/help");

    assertThat(shell.journal.about("told")).containsExactly("told of ENTRY_UNREACHABLE at help");
  }

  @Test
  void tryingAgainBringsTheMicroFrontendOnceItsEntryIsThere() {
    failing("/help.html");
    shell.push("/help/returns");
    failing();

    shell.page.tryAgain();

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help/returns");
  }

  @Test
  void tryingAgainMayFailAgain() {
    failing("/help.html");
    shell.push("/help");

    shell.page.tryAgain();

    assertThat(shell.page.shown()).isEqualTo("error ENTRY_UNREACHABLE");
    assertThat(shell.tab.urls()).containsExactly("/", "/help");
  }

  @Test
  void aStandInTakesThePlaceOfTheOneThatFailed() {
    failing("/player.html");

    Outcome<Void> visit = shell.push("/player/7");

    assertThat(visit.word()).isEqualTo(ErrorCode.ENTRY_UNREACHABLE);
    assertThat(shell.page.shown()).isEqualTo("sorry");
    assertThat(shell.page.isBusy()).isFalse();
    assertThat(shell.navigator.here().name()).isEqualTo("sorry");
    assertThat(shell.tab.urls()).containsExactly("/", "/player/7");
  }

  @Test
  void theFirstFailureIsExplainedWhenTheStandInFailsToo() {
    failing("/player.html", "/sorry.html");

    Outcome<Void> visit = shell.push("/player/7");

    assertThat(visit.word()).isEqualTo(ErrorCode.ENTRY_UNREACHABLE);
    assertThat(shell.page.shown()).isEqualTo("error ENTRY_UNREACHABLE");
    assertThat(shell.page.explanation()).contains("'player'");
  }

  @Test
  void aMountThatFailsIsExplainedAndLeavesNothingOfItself() {
    shell.gives(
        "help", new ScriptedHooks("help", shell.journal, "mount", "unmount").failingAt("mount"));

    Outcome<Void> visit = shell.push("/help");

    assertThat(visit.word()).isEqualTo(ErrorCode.LIFECYCLE_FAILED);
    assertThat(shell.page.shown()).isEqualTo("error LIFECYCLE_FAILED");
    assertThat(shell.tab.urls()).containsExactly("/", "/help");
  }

  @Test
  void aStandInAfterAMountThatFailedMakesNoSecondEntry() {
    shell.gives("player", new ScriptedHooks("player", shell.journal, "mount").failingAt("mount"));

    shell.push("/player/7");

    assertThat(shell.page.shown()).isEqualTo("sorry");
    assertThat(shell.tab.urls()).containsExactly("/", "/player/7");
  }

  @Test
  void anUpdateThatFailsIsExplained() {
    shell.gives("help", new ScriptedHooks("help", shell.journal, "update").failingAt("update"));
    shell.push("/help");

    Outcome<Void> visit = shell.push("/help/returns");

    assertThat(visit.word()).isEqualTo(ErrorCode.LIFECYCLE_FAILED);
    assertThat(shell.page.shown()).isEqualTo("error LIFECYCLE_FAILED");
    assertThat(shell.tab.urls()).containsExactly("/", "/help", "/help/returns");
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
