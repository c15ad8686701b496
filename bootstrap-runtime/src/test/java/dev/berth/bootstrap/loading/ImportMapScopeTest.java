package dev.berth.bootstrap.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.bootstrap.fakes.StandardImportMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The micro-frontend is at {@code https://shop.example/mfes/a/}. */
class ImportMapScopeTest {
  private static final String BASE = "https://shop.example/mfes/a/index.html?v=1";
  private static final String MAP =
      """
      {"imports": {"lib": "./lib.js", "lib/": "https://cdn.example/lib@1/", "gone": null,
                   "/own.js": "./other.js", "far": "https://esm.example/far.js"},
       "scopes": {"./old/": {"lib": "/old/lib.js"}, "/": {"far": "/near.js"},
                  "https://cdn.example/": {"lib": "https://cdn.example/self.js"}}}
      """;

  @Test
  void whatHoldsForAllModulesHoldsForThoseOfTheMicroFrontend() {
    assertThat(scoped("{\"imports\": {\"lib\": \"./lib.js\"}}"))
        .isEqualTo(
            "{\"scopes\":{\"https://shop.example/mfes/a/\":{\"lib\":\"./lib.js\"},"
                + "\"https://shop.example/\":{\"lib\":\"./lib.js\"}}}");
  }

  @Test
  void aModuleElsewhereAndItsFolderFollowTheMapThatNamesThem() {
    assertThat(scoped("{\"imports\": {\"lib\": \"https://cdn.example/lib@1/main.js\"}}"))
        .contains("\"https://cdn.example/lib@1/main.js\":{", "\"https://cdn.example/lib@1/\":{")
        .doesNotContain("\"https://cdn.example/\":{");
  }

  @Test
  void theNextMicroFrontendOnAnotherOriginIsNotConcerned() {
    StandardImportMap map = new StandardImportMap(scoped(MAP), BASE);

    assertThat(map.resolve("lib", "https://other.example/b/main.js")).isEqualTo("unknown");
  }

  @Test
  void twoMapsThatNameTheSameDifferentlyBothHoldInTheirFolders() {
    String first = scoped("{\"imports\": {\"lib\": \"./1.js\"}}");
    String second =
        ImportMapScope.of(
            RouteMaps.json("{\"imports\": {\"lib\": \"./2.js\"}}"),
            "https://shop.example/mfes/b/index.html",
            StandardImportMap.NOTATION);

    assertThat(second).contains("\"https://shop.example/mfes/b/\":{\"lib\":\"./2.js\"}");
    assertThat(first).doesNotContain("/mfes/b/");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "lib, https://shop.example/mfes/a/main.js, https://shop.example/mfes/a/lib.js",
    "lib, https://shop.example/mfes/a/old/x.js, https://shop.example/old/lib.js",
    "lib/x.js, https://shop.example/mfes/a/old/x.js, https://cdn.example/lib@1/x.js",
    "lib, https://cdn.example/lib@1/x.js, https://cdn.example/self.js",
    "lib/x.js, https://cdn.example/lib@1/x.js, https://cdn.example/lib@1/x.js",
    "far, https://shop.example/mfes/a/main.js, https://shop.example/near.js",
    "far, https://esm.example/far.js, https://esm.example/far.js",
    "gone, https://shop.example/mfes/a/main.js, blocked",
    "/own.js, https://shop.example/mfes/a/main.js, https://shop.example/mfes/a/other.js",
    "none, https://shop.example/mfes/a/main.js, unknown"
  })
  void eachNameMeansWhatItMeansAlone(String name, String importer, String expected) {
    assertThat(new StandardImportMap(MAP, BASE).resolve(name, importer)).isEqualTo(expected);
    assertThat(new StandardImportMap(scoped(MAP), BASE).resolve(name, importer))
        .isEqualTo(expected);
  }

  @Test
  void aMapOfScopesAloneStaysOne() {
    assertThat(scoped("{\"scopes\": {\"./x/\": {\"lib\": \"./lib.js\"}}}"))
        .isEqualTo("{\"scopes\":{\"https://shop.example/mfes/a/x/\":{\"lib\":\"./lib.js\"}}}");
  }

  @Test
  void hashesStayAsTheyAre() {
    assertThat(scoped("{\"integrity\": {\"./lib.js\": \"sha384-abc\"}}"))
        .isEqualTo(
            "{\"scopes\":{},\"integrity\":{\"https://shop.example/mfes/a/lib.js\":\"sha384-abc\"}}");
  }

  @Test
  void namesAndAddressesAreWrittenAsJson() {
    assertThat(scoped("{\"imports\": {\"a\\\"b\": \"./\\\\.js\"}}"))
        .contains("{\"a\\\"b\":\"./\\\\.js\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"imports\": [], \"scopes\": 1, \"integrity\": null}'",
    "'{\"imports\": null}'",
    "'{\"unknown\": {}}'",
    "{}"
  })
  void whatIsNoListSaysNothing(String json) {
    assertThat(scoped(json)).isEqualTo("{\"scopes\":{}}");
  }

  private static String scoped(String json) {
    return ImportMapScope.of(RouteMaps.json(json), BASE, StandardImportMap.NOTATION);
  }
}
