package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.config.JsonSource;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.bootstrap.fakes.ScriptedFetcher.Request;
import dev.berth.bootstrap.fakes.TestShell;
import dev.berth.bootstrap.session.Session;
import dev.berth.routes.JsonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationShellTest {
  private static final RouteMapCheck IN_ORDER = (map, source) -> Promise.resolved("");

  private final TestShell shell = TestShell.openedAt("/help/returns?from=cart#fees");

  @Test
  void theFirstPageIsTheOneOfTheAddress() {
    Outcome<Void> started = shell.start(ShopRoutes.JSON);

    assertThat(started.word()).isEqualTo("kept");
    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.urls()).containsExactly("/help/returns?from=cart#fees");
  }

  @Test
  void theSessionOfBeforeDecidesAboutTheFirstPage() {
    TestShell atCatalogue = TestShell.openedAt("/catalogue");
    atCatalogue.store.write(new Session("token", "{}", Session.AUTHENTICATED, 0));

    atCatalogue.start(ShopRoutes.JSON);

    assertThat(atCatalogue.page.shown()).isEqualTo("catalogue");
  }

  @Test
  void aRedirectOfTheFirstPageReplacesItsEntry() {
    TestShell atOldHelp = TestShell.openedAt("/old-help");

    atOldHelp.start(ShopRoutes.JSON);

    assertThat(atOldHelp.tab.urls()).containsExactly("/help/start");
  }

  @Test
  void theStartIsMadeThoughTheFirstPageFails() {
    shell.network.always(Request::breaksOff);

    Outcome<Void> started = shell.start(ShopRoutes.JSON);

    assertThat(started.word()).isEqualTo("kept");
    assertThat(shell.page.shown()).isEqualTo("error ENTRY_UNREACHABLE");
  }

  @Test
  void theFirstPageWaitsForWhatIsPrepared() {
    Promise<Void> services = new Promise<>();
    Outcome<Void> started =
        Outcome.of(shell.shell.start(RouteMaps.source(ShopRoutes.JSON), IN_ORDER, () -> services));
    assertThat(shell.page.shown()).isEmpty();

    services.fulfil(null);

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(started.word()).isEqualTo("kept");
  }

  @Test
  void aVisitBeforeThereIsARouteMapSaysWhatToWaitFor() {
    Outcome<Void> visit = shell.push("/help");

    assertThat(visit.word()).isEqualTo(ErrorCode.API_MISUSE);
    assertThat(visit.reason()).hasMessageContaining("/help").hasMessageContaining("berth.ready");
  }

  @Test
  void aRouteMapThatCannotBeReachedIsExplained() {
    BerthException unreachable = new BerthException(ErrorCode.ROUTE_MAP_UNREACHABLE, "it is gone");

    Outcome<Void> started = start(Promise.rejected(unreachable));

    assertThat(started.word()).isEqualTo("kept");
    assertThat(shell.page.shown()).isEqualTo("error ROUTE_MAP_UNREACHABLE");
    assertThat(shell.journal.about("told")).containsExactly("told of ROUTE_MAP_UNREACHABLE at ");
  }

  @Test
  void aRouteMapWithProblemsIsExplainedByItsReport() {
    RouteMapCheck strict = (map, source) -> Promise.resolved(source + " has 1 problem");

    shell.shell.start(RouteMaps.source(ShopRoutes.JSON), strict, Promise::done);

    assertThat(shell.page.shown()).isEqualTo("error ROUTE_MAP_INVALID");
    assertThat(shell.page.explanation()).contains("/routes.json has 1 problem");
  }

  @Test
  void theCheckIsToldOfATextThatIsNotJson() {
    RouteMapCheck check =
        (map, source) -> Promise.resolved(map == null ? source + " is not JSON" : "");

    shell.shell.start(RouteMaps.source(Promise.resolved(null)), check, Promise::done);

    assertThat(shell.page.explanation()).contains("/routes.json is not JSON");
  }

  @Test
  void tryingAgainStartsOnceTheRouteMapIsThere() {
    BerthException unreachable = new BerthException(ErrorCode.ROUTE_MAP_UNREACHABLE, "it is gone");
    Deque<Promise<JsonValue>> answers =
        new ArrayDeque<>(
            List.of(
                Promise.rejected(unreachable), Promise.resolved(RouteMaps.json(ShopRoutes.JSON))));
    shell.shell.start(sourceOf(answers), IN_ORDER, Promise::done);

    shell.page.tryAgain();

    assertThat(shell.page.shown()).isEqualTo("help");
    shell.clicks.click("/account");
    shell.tab.back();
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void tryingAgainPreparesAgain() {
    BerthException missing = new BerthException(ErrorCode.SCRIPT_FAILED, "a part is missing");
    Deque<Promise<Void>> preparations =
        new ArrayDeque<>(List.of(Promise.rejected(missing), Promise.done()));
    shell.shell.start(RouteMaps.source(ShopRoutes.JSON), IN_ORDER, preparations::remove);
    assertThat(shell.page.shown()).isEqualTo("error SCRIPT_FAILED");

    shell.page.tryAgain();

    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void clicksAreLeftToTheBrowserUntilEverythingIsPrepared() {
    Promise<Void> host = new Promise<>();
    shell.shell.start(RouteMaps.source(ShopRoutes.JSON), IN_ORDER, () -> host);

    assertThat(shell.clicks.click("/account")).isFalse();
    assertThat(shell.journal.lines()).isEmpty();
  }

  @Test
  void clicksAndTheBackButtonAreFollowedOnceHoweverOftenTheStartWasTried() {
    BerthException missing = new BerthException(ErrorCode.SCRIPT_FAILED, "a part is missing");
    Deque<Promise<Void>> preparations =
        new ArrayDeque<>(List.of(Promise.rejected(missing), Promise.done()));
    shell.shell.start(RouteMaps.source(ShopRoutes.JSON), IN_ORDER, preparations::remove);
    shell.page.tryAgain();
    shell.network.letsRequestsWait();

    shell.clicks.click("/account");
    shell.network.latest().answersWithPage();
    shell.tab.back();

    assertThat(shell.network.requests())
        .extracting(Request::url)
        .containsExactly("/help.html", "/auth.html", "/help.html");
  }

  private Outcome<Void> start(Promise<JsonValue> answer) {
    return Outcome.of(shell.shell.start(RouteMaps.source(answer), IN_ORDER, Promise::done));
  }

  private static JsonSource sourceOf(Deque<Promise<JsonValue>> answers) {
    return new JsonSource() {
      @Override
      public String name() {
        return "/routes.json";
      }

      @Override
      public Promise<JsonValue> load(String failureCode) {
        return answers.remove();
      }
    };
  }
}
