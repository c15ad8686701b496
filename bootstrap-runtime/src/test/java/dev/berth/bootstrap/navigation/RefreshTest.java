package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.TestShell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A route map that changes while the application runs. */
class RefreshTest {
  private static final String WITH_NEWS =
      ShopRoutes.JSON
          .replace("\"sorry\": {", "\"news\": { \"entry\": \"/news.html\" }, \"sorry\": {")
          .replace(
              "{ \"path\": \"/sorry\"",
              "{ \"path\": \"/news\", \"mfe\": \"news\" }, { \"path\": \"/sorry\"");

  private static final String WITH_OTHER_HELP = ShopRoutes.JSON.replace("/help.html", "/aid.html");

  private final TestShell shell = TestShell.openedAt("/");

  @BeforeEach
  void showHelp() {
    shell.gives("help", new ScriptedHooks("help", shell.journal, "mount", "unmount", "update"));
    shell.start(ShopRoutes.JSON);
    shell.push("/help");
    shell.journal.turnPage();
  }

  @Test
  void newRoutesAreInForceAndWhatIsShownStays() {
    refresh(WITH_NEWS, "");
    assertThat(shell.journal.lines()).isEmpty();

    assertThat(shell.push("/news").word()).isEqualTo("kept");
  }

  @Test
  void aBrokenOneIsReportedAndTheOldOneStays() {
    refresh(WITH_NEWS, "broken");

    assertThat(shell.journal.lines()).containsExactly("told of ROUTE_MAP_INVALID at ");
    assertThat(shell.push("/news").word()).isEqualTo(ErrorCode.NO_ROUTE);
    assertThat(shell.push("/help/returns").word()).isEqualTo("kept");
  }

  @Test
  void oneThatCannotBeHadIsReportedAndTheOldOneStays() {
    shell.shell.refresh(
        RouteMaps.source(
            Promise.rejected(new BerthException(ErrorCode.ROUTE_MAP_UNREACHABLE, "gone"))),
        (map, source) -> Promise.resolved(""));

    assertThat(shell.journal.lines()).containsExactly("told of ROUTE_MAP_UNREACHABLE at ");
    assertThat(shell.push("/help/returns").word()).isEqualTo("kept");
  }

  @Test
  void oneThatIsRegisteredOtherwiseIsFetchedWhenTheUserReturns() {
    refresh(WITH_OTHER_HELP, "");
    shell.push("/help/returns");
    assertThat(shell.journal.lines()).contains("help update").doesNotContain("unmounted help");
    shell.push("/");
    shell.library.putScript("aid", () -> {});

    shell.push("/help");

    assertThat(shell.network.latest().url()).isEqualTo("/aid.html");
  }

  @Test
  void oneThatWaitsToReturnIsFetchedIfItIsRegisteredOtherwise() {
    shell.push("/");
    refresh(WITH_OTHER_HELP, "");

    shell.push("/help");

    assertThat(shell.network.latest().url()).isEqualTo("/aid.html");
  }

  @Test
  void oneThatWaitsToReturnDoesIfItIsRegisteredAsBefore() {
    shell.push("/");
    refresh(WITH_NEWS, "");
    int before = shell.network.requests().size();

    shell.push("/help");

    assertThat(shell.network.requests()).hasSize(before);
  }

  private void refresh(String routeMap, String report) {
    shell.shell.refresh(RouteMaps.source(routeMap), (map, source) -> Promise.resolved(report));
  }
}
