package dev.berth.bootstrap.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.bootstrap.fakes.StandardImportMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a map says, a module of the micro-frontend finds the same with it as alone. */
class ImportMapScopeProperties {
  private static final String BASE = "https://shop.example/m/a/index.html";

  @Property
  void aModuleOfTheMicroFrontendFindsWhatItFindsAlone(
      @ForAll("maps") String json,
      @ForAll("names") String name,
      @ForAll("modules") String importer) {
    String scoped = ImportMapScope.of(RouteMaps.json(json), BASE, StandardImportMap.NOTATION);

    assertThat(new StandardImportMap(scoped, BASE).resolve(name, importer))
        .isEqualTo(new StandardImportMap(json, BASE).resolve(name, importer));
  }

  @Provide
  Arbitrary<String> maps() {
    Arbitrary<Map<String, String>> scopes =
        Arbitraries.maps(
                Arbitraries.of(
                    "./", "./x/", "./x/y/", "/", "/v/", "https://cdn.example/", "./x/m.js"),
                rules())
            .ofMaxSize(4);
    return Combinators.combine(rules(), scopes)
        .as(
            (imports, scoped) ->
                "{\"imports\": " + imports + ", \"scopes\": " + json(scoped) + "}");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a", "a/b", "a/b/c", "/v/1.js", "./m.js", "https://cdn.example/p/q.js");
  }

  /** All of them on the origin of the entry point, or among what {@link #rules} may name. */
  @Provide
  Arbitrary<String> modules() {
    return Arbitraries.of(
        "https://shop.example/m/a/m.js",
        "https://shop.example/m/a/x/m.js",
        "https://shop.example/m/a/x/y/m.js",
        "https://shop.example/v/1.js",
        "https://shop.example/other.js");
  }

  private static Arbitrary<String> rules() {
    return Arbitraries.maps(
            Arbitraries.of("a", "a/", "a/b", "a/b/", "/v/1.js", "./m.js", "https://cdn.example/p/"),
            Arbitraries.of("'./1.js'", "'/v/2/'", "'https://cdn.example/q/'", "'bare'", "null"))
        .ofMaxSize(4)
        .map(rules -> json(rules).replace("'", "\""));
  }

  private static String json(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> '"' + member.getKey() + "\": " + member.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
