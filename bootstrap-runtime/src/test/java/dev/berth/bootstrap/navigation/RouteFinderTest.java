package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.routes.MicroFrontend;
import org.junit.jupiter.api.Test;

class RouteFinderTest {
  private final RouteFinder shop = new RouteFinder(RouteMaps.of(ShopRoutes.JSON));

  @Test
  void anAddressLeadsToItsMicroFrontendAndKeepsItsQueryAndHash() {
    Destination found = shop.find(Address.of("/help/returns?from=cart#fees"), "anonymous");

    assertThat(found.name()).isEqualTo("help");
    assertThat(found.address().url()).isEqualTo("/help/returns?from=cart#fees");
    assertThat(found.wanted()).isEmpty();
  }

  @Test
  void redirectsAreFollowedToTheirEnd() {
    Destination found = shop.find(Address.of("/older-help"), "anonymous");

    assertThat(found.name()).isEqualTo("help");
    assertThat(found.address().url()).isEqualTo("/help/start");
    assertThat(found.wanted()).isEmpty();
  }

  @Test
  void whoIsSentAwayKeepsTheWholeUrlThatWasWanted() {
    Destination found = shop.find(Address.of("/catalogue/shoes?size=9#new"), "anonymous");

    assertThat(found.name()).isEqualTo("auth");
    assertThat(found.address().url()).isEqualTo("/account/sign-in");
    assertThat(found.wanted()).isEqualTo("/catalogue/shoes?size=9#new");
  }

  @Test
  void aRedirectMayLeadOutOfTheApplication() {
    Destination found = shop.find(Address.of("/partner"), "anonymous");

    assertThat(found.leadsOut()).isTrue();
    assertThat(found.match().location()).isEqualTo("https://partner.example/shop");
  }

  @Test
  void anAddressWithoutARouteIsNamed() {
    BerthException failure =
        catchThrowableOfType(
            BerthException.class, () -> shop.find(Address.of("/nowhere?x"), "anonymous"));

    assertThat(failure.code()).isEqualTo(ErrorCode.NO_ROUTE);
    assertThat(failure).hasMessageContaining(" /nowhere.").hasMessageContaining("route map");
  }

  @Test
  void anAddressWithoutARouteLeadsToTheFallbackWhenThereIsOne() {
    RouteFinder finder =
        new RouteFinder(
            RouteMaps.of(
                """
                { "microFrontends": { "lost": { "entry": "/lost.html" } }, "routes": [],
                  "fallback": { "notFound": "lost" } }
                """));

    assertThat(finder.find(Address.of("/nowhere"), "anonymous").name()).isEqualTo("lost");
    assertThat(finder.knows(Address.of("/nowhere"), "anonymous")).isFalse();
  }

  @Test
  void twentyRedirectsAreFollowed() {
    assertThat(chainOf(20).find(Address.of("/hop/0"), "anonymous").name()).isEqualTo("end");
  }

  @Test
  void moreThanTwentyRedirectsAreALoop() {
    BerthException failure =
        catchThrowableOfType(
            BerthException.class, () -> chainOf(21).find(Address.of("/hop/0"), "anonymous"));

    assertThat(failure.code()).isEqualTo(ErrorCode.REDIRECT_LOOP);
    assertThat(failure).hasMessageContaining("/hop/0");
  }

  @Test
  void theApplicationKnowsWhatItHasForWhateverUser() {
    assertThat(shop.knows(Address.of("/catalogue"), "anonymous")).isTrue();
    assertThat(shop.knows(Address.of("/old-help"), "anonymous")).isTrue();
    assertThat(shop.knows(Address.of("/partner"), "anonymous")).isTrue();
    assertThat(shop.knows(Address.of("/nowhere"), "anonymous")).isFalse();
  }

  @Test
  void theStandInOfAMicroFrontendIsItsOwnElseTheCommonOneAndNeverItself() {
    RouteFinder finder =
        new RouteFinder(
            RouteMaps.of(
                """
                { "microFrontends": {
                    "a": { "entry": "/a.html", "fallback": "b" },
                    "b": { "entry": "/b.html" },
                    "c": { "entry": "/c.html" } },
                  "routes": [], "fallback": { "failure": "c" } }
                """));

    assertThat(finder.standInFor(microFrontend("a")).name()).isEqualTo("b");
    assertThat(finder.standInFor(microFrontend("b")).name()).isEqualTo("c");
    assertThat(finder.standInFor(microFrontend("c"))).isNull();
    assertThat(shop.standInFor(microFrontend("b"))).isNull();
  }

  private static MicroFrontend microFrontend(String name) {
    String fallback = name.equals("a") ? ", \"fallback\": \"b\"" : "";
    return RouteMaps.of(
            "{ \"routes\": [], \"microFrontends\": { \"%s\": { \"entry\": \"/x.html\"%s } } }"
                .formatted(name, fallback))
        .microFrontends()
        .get(name);
  }

  private static RouteFinder chainOf(int redirects) {
    StringBuilder routes = new StringBuilder();
    for (int i = 0; i < redirects; i++) {
      routes.append("{ \"path\": \"/hop/%d\", \"redirect\": \"/hop/%d\" },".formatted(i, i + 1));
    }
    return new RouteFinder(
        RouteMaps.of(
            """
            { "microFrontends": { "end": { "entry": "/end.html" } },
              "routes": [ %s { "path": "/hop/%d", "mfe": "end" } ] }
            """
                .formatted(routes, redirects)));
  }
}
