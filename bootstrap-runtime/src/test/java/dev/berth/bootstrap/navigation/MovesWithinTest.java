package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.TestShell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits to another address of the micro-frontend that is shown. */
class MovesWithinTest {
  private final TestShell shell = TestShell.openedAt("/");

  @BeforeEach
  void start() {
    shell.start(ShopRoutes.JSON);
    shell.journal.turnPage();
  }

  @Test
  void aMicroFrontendThatHearsOfUpdatesIsToldOfItsNewAddress() {
    ScriptedHooks hooks = new ScriptedHooks("help", shell.journal, "mount", "update", "unmount");
    shell.gives("help", hooks);
    shell.push("/help");
    shell.journal.turnPage();

    Outcome<Void> visit = shell.push("/help/returns");

    assertThat(visit.word()).isEqualTo("kept");
    assertThat(shell.journal.lines()).containsExactly("begins by PUSH", "help update", "arrived");
    assertThat(shell.page.moves()).containsExactly("help to /help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help", "/help/returns");
    assertThat(shell.navigator.here().address().url()).isEqualTo("/help/returns");
  }

  @Test
  void theAddressIsWrittenBeforeTheMicroFrontendIsTold() {
    List<String> seen = new ArrayList<>();
    ScriptedHooks hooks = new ScriptedHooks("help", shell.journal, "update");
    shell.library.putScript("help", () -> shell.stage.give(hooks));
    shell.push("/help");
    hooks.answering(
        "update",
        () -> {
          seen.add(shell.tab.url());
          return Promise.done();
        });

    shell.push("/help/returns");

    assertThat(seen).containsExactly("/help/returns");
  }

  @Test
  void aMicroFrontendThatDoesNotHearOfUpdatesIsMountedAnew() {
    shell.push("/help");
    shell.journal.turnPage();

    shell.push("/help/returns");

    assertThat(shell.journal.lines()).contains("unmounted help", "mounted help");
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void goingBackWithinAMicroFrontendIsLeftToIt() {
    ScriptedHooks hooks = new ScriptedHooks("help", shell.journal, "mount", "update");
    shell.gives("help", hooks);
    shell.push("/help");
    shell.push("/help/returns");
    shell.journal.turnPage();

    shell.tab.back();

    assertThat(shell.journal.lines()).isEmpty();
    assertThat(shell.navigator.here().address().url()).isEqualTo("/help");
    assertThat(shell.stage.current().context().match().route().microFrontend()).isEqualTo("help");
  }

  @Test
  void aMicroFrontendThatMountsItselfIsMountedAnewWithoutBeingFetched() {
    shell.gives("help", new ScriptedHooks("help", shell.journal, "mount", "unmount"));
    shell.push("/help");
    int requestsBefore = shell.network.requests().size();

    shell.push("/help/returns");

    assertThat(shell.network.requests()).hasSize(requestsBefore);
    assertThat(shell.journal.about("help")).endsWith("help mount", "help unmount", "help mount");
  }

  @Test
  void goingBackToWhereItWasMountedBeforeMountsItAnewThere() {
    shell.push("/help");
    shell.push("/help/returns");
    shell.journal.turnPage();

    shell.tab.back();

    assertThat(shell.journal.lines()).contains("unmounted help", "mounted help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help", "/help/returns");
    assertThat(shell.navigator.here().address().url()).isEqualTo("/help");
  }

  @Test
  void goingBackAmongTheEntriesThatItHasAddedItselfIsLeftToIt() {
    shell.push("/help");
    shell.tab.push(Address.of("/help/returns"), null);
    shell.tab.push(Address.of("/help/returns/refund"), null);
    shell.journal.turnPage();

    shell.tab.back();
    shell.tab.back();

    assertThat(shell.journal.lines()).isEmpty();
    assertThat(shell.navigator.here().address().url()).isEqualTo("/help");
  }

  @Test
  void whereTheBrowserDoesNotTellPlacesGoingBackIsLeftToIt() {
    shell.tab.hidePlaces();
    shell.push("/help");
    shell.push("/help/returns");
    shell.journal.turnPage();

    shell.tab.back();

    assertThat(shell.journal.lines()).isEmpty();
  }
}
