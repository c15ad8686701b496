package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.collections.Dict;
import dev.berth.routes.fixtures.RouteMapFixture;
import dev.berth.routes.json.RouteMapFile;
import org.junit.jupiter.api.Test;

/** Looks at the values that valid fixtures are read into, defaults included. */
class RouteMapReaderTest {
  @Test
  void whatTheRouteMapLeavesOutHasADefault() {
    RouteMap routeMap = read("minimal");
    MicroFrontend landing = routeMap.microFrontends().get("landing");

    assertThat(routeMap.base()).isEmpty();
    assertThat(routeMap.history()).isEqualTo("path");
    assertThat(routeMap.fallback()).isEqualTo(new Fallback("", ""));
    assertThat(landing.kind()).isEqualTo("html");
    assertThat(landing.title()).isEmpty();
    assertThat(landing.fallback()).isEmpty();
    assertThat(landing.loading().timeoutMillis()).isEqualTo(8000);
    assertThat(landing.loading().retries()).isEqualTo(1);
    assertThat(landing.loading().prefetch()).isEqualTo("none");
    assertThat(landing.loading().budget()).isEqualTo(new Budget(0, 0));
    assertThat(landing.mounting().lifecycleTimeoutMillis()).isEqualTo(10_000);
    assertThat(landing.mounting().keepMillis()).isZero();
    assertThat(landing.mounting().reuse()).isTrue();
    assertThat(landing.mounting().sandbox()).isEmpty();
    assertThat(landing.data()).isNull();
  }

  @Test
  void everyKeyOfAMicroFrontendIsRead() {
    MicroFrontend player = read("every-key").microFrontends().get("player");

    assertThat(player.title()).isEqualTo("Player");
    assertThat(player.kind()).isEqualTo("iframe");
    assertThat(player.fallback()).isEqualTo("help");
    assertThat(player.entryPoint().url()).isEqualTo("player/index.html");
    assertThat(player.entryPoint().version()).isEqualTo("4.0.0-beta.1");
    assertThat(player.entryPoint().integrity()).startsWith("sha384-");
    assertThat(player.entryPoint().inlineScripts().get(0)).startsWith("sha256-");
    assertThat(player.mounting().lifecycleTimeoutMillis()).isEqualTo(86_400_000);
    assertThat(player.mounting().keepMillis()).isEqualTo(1);
    assertThat(player.mounting().reuse()).isFalse();
    assertThat(player.mounting().sandbox()).isEqualTo("allow-scripts");
    assertThat(player.data().at(1).text()).isEqualTo("two");
  }

  @Test
  void everyKeyOfTheRouteMapIsRead() {
    RouteMap routeMap = read("every-key");

    assertThat(routeMap.base()).isEqualTo("/shop");
    assertThat(routeMap.fallback()).isEqualTo(new Fallback("help", "sorry"));
    assertThat(routeMap.routes().size()).isEqualTo(5);
    assertThat(routeMap.routes().get(0).userStatuses().last()).isEqualTo("authenticated");
    assertThat(routeMap.routes().get(4).otherwise()).isEqualTo("https://chat.example.com/");
    assertThat(read("hash-history").history()).isEqualTo("hash");
  }

  @Test
  void aMicroFrontendOverrulesTheDefaultsKeyByKey() {
    RouteMap routeMap = read("defaults");
    MicroFrontend news = routeMap.microFrontends().get("news");

    assertThat(news.loading().timeoutMillis()).isEqualTo(4000);
    assertThat(news.loading().budget()).isEqualTo(new Budget(80 * 1024, 20 * 1024));
    assertThat(news.mounting().keepMillis()).isEqualTo(300_000);
    assertThat(news.fallback()).isEqualTo("sorry");
  }

  @Test
  void theSandboxOfTheDefaultsIsOverruledByTheMicroFrontend() {
    Dict<MicroFrontend> microFrontends = read("shared-sandbox").microFrontends();

    assertThat(microFrontends.get("old").mounting().sandbox()).isEqualTo("allow-scripts");
    assertThat(microFrontends.get("older").mounting().sandbox()).isEqualTo("allow-forms");
  }

  @Test
  void anElementIsNamedAsItsMicroFrontendUnlessTheRouteMapNamesIt() {
    Dict<MicroFrontend> microFrontends = read("kinds").microFrontends();

    assertThat(microFrontends.get("shop-cart").element()).isEqualTo("shop-cart");
    assertThat(microFrontends.get("chat").element()).isEqualTo("live-chat");
  }

  @Test
  void aMicroFrontendIsNeverItsOwnFallback() {
    assertThat(read("defaults").microFrontends().get("sorry").fallback()).isEmpty();
    assertThat(read("fallback-is-itself").microFrontends().get("home").fallback()).isEmpty();
  }

  @Test
  void aSingleUserStatusIsReadLikeAListOfOne() {
    RouteMap routeMap = read("user-statuses");

    assertThat(routeMap.routes().get(1).userStatuses().size()).isEqualTo(1);
    assertThat(routeMap.routes().get(1).userStatuses().get(0)).isEqualTo("staff");
    assertThat(routeMap.routes().get(2).userStatuses().size()).isZero();
  }

  private static RouteMap read(String name) {
    RouteMapFixture fixture = new RouteMapFixture("valid", "valid/" + name + ".json");
    return RouteMapFile.read(name, fixture.json()).reading().routeMap();
  }
}
