package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.routes.RouteMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which micro-frontends are shown where they are at home. */
class OwnAddressTest {
  private static final String ORIGIN = "https://shop.example";
  private static final RouteMatcher MATCHER =
      new RouteMatcher(
          RouteMaps.of(
              """
              { "version": 1,
                "microFrontends": { "shop": { "entry": "/shop/index.html" } },
                "routes": [
                  { "path": "/", "mfe": "shop" },
                  { "path": "/shop", "mfe": "shop" },
                  { "path": "/shop/sale", "mfe": "shop" },
                  { "path": "/many/*", "mfe": "shop" },
                  { "path": "/by/:name", "mfe": "shop" } ],
                "fallback": { "notFound": "shop" } }
              """));

  @ParameterizedTest(name = "{0}, of {1}")
  @CsvSource({
    "/shop/, https://shop.example/shop/index.html",
    "/shop/?x=a/b#c/d, https://shop.example/shop/index.html?v=1/2#e/f",
    "/shop/sale, https://shop.example/shop/index.html",
    "/shop/, https://shop.example/shop/",
    "/, https://shop.example/home.html"
  })
  void itsFolderIsThatOfTheEntryPoint(String url, String entry) {
    assertThat(isHome(url, entry)).isTrue();
  }

  @ParameterizedTest(name = "{0}, of {1}")
  @CsvSource({
    "/shop, https://shop.example/shop/index.html",
    "/shop/, https://shop.example/shop/2.1/index.html",
    "/shop/, https://shop.example/index.html",
    "/shop/, https://shop.example/Shop/index.html",
    "/shop/, https://cdn.example/shop/index.html",
    "/shop/, http://shop.example/shop/index.html"
  })
  void anotherFolderOrOriginIsAway(String url, String entry) {
    assertThat(isHome(url, entry)).isFalse();
  }

  @ParameterizedTest(name = "{0}, of {1}")
  @CsvSource({
    "/many/, https://shop.example/many/index.html",
    "/many/x, https://shop.example/many/index.html",
    "/by/name, https://shop.example/by/index.html",
    "/unknown, https://shop.example/index.html"
  })
  void whatHasManyAddressesIsAtHomeInNone(String url, String entry) {
    assertThat(isHome(url, entry)).isFalse();
  }

  private static boolean isHome(String url, String entry) {
    return OwnAddress.is(MATCHER.match(Address.of(url).path(), "anonymous"), ORIGIN + url, entry);
  }
}
