package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.ScriptedPage;
import dev.berth.bootstrap.fakes.TestShell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A micro-frontend that misses a file because it was deployed anew. */
class RedeploymentTest {
  private final TestShell shell = TestShell.openedAt("/");

  @BeforeEach
  void showHelp() {
    shell.start(ShopRoutes.JSON);
    shell.library.put("help", new ScriptedPage("help", shell.journal).madeOf("version 1"));
    shell.push("/help");
    shell.journal.turnPage();
  }

  @Test
  void itIsShownAsItIsNowAtTheSameAddress() {
    shell.library.put("help", new ScriptedPage("help", shell.journal).madeOf("version 2"));
    shell.redeployment.suspect();

    shell.servers.latest().answersWithText("version 2");

    assertThat(shell.journal.lines()).contains("unmounted help", "loading help", "mounted help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help");
    assertThat(shell.stage.isOutdated()).isFalse();
  }

  @Test
  void oneThatMountsItselfIsFetchedNevertheless() {
    ScriptedHooks hooks = new ScriptedHooks("help", shell.journal, "mount", "unmount", "update");
    shell.stage.give(hooks);
    int requests = shell.network.requests().size();
    shell.redeployment.suspect();

    shell.servers.latest().answersWithText("version 2");

    assertThat(shell.network.requests()).hasSize(requests + 1);
    assertThat(shell.journal.about("unmounted")).containsExactly("unmounted help");
  }

  @Test
  void itStaysWhenTheServerHasNothingElse() {
    shell.redeployment.suspect();

    shell.servers.latest().answersWithText("version 1");

    assertThat(shell.journal.lines()).isEmpty();
  }

  @Test
  void itStaysWhenTheServerFails() {
    shell.redeployment.suspect();

    shell.servers.latest().answers(503, "text/html");

    assertThat(shell.journal.lines()).isEmpty();
  }

  @Test
  void itStaysWhenTheUserHasLeftMeanwhile() {
    shell.redeployment.suspect();
    shell.push("/");
    shell.journal.turnPage();

    shell.servers.latest().answersWithText("version 2");

    assertThat(shell.journal.lines()).isEmpty();
  }

  @Test
  void itIsNotFetchedAgainAndAgainForAFileThatIsMissingInAllVersions() {
    shell.redeployment.suspect();
    shell.servers.latest().answersWithText("version 2");

    shell.redeployment.suspect();
    assertThat(shell.servers.requests()).hasSize(1);

    shell.clock.advance(60_000);
    shell.redeployment.suspect();
    assertThat(shell.servers.requests()).hasSize(2);
  }
}
