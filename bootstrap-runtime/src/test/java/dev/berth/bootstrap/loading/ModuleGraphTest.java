package dev.berth.bootstrap.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.bootstrap.fakes.StandardImportMap;
import dev.berth.collections.Vec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModuleGraphTest {
  private static final String BASE = "https://x.test/a/index.html";
  private static final Vec<String> MODULES =
      Vec.of(BASE, "https://x.test/a/main.js", "https://x.test/v/lib.js");

  @Test
  void whatAModuleImportsHasTheSameMark() {
    JsonNode scopes = afresh("{}");

    assertThat(scopes.propertyNames())
        .containsExactly(BASE + "#2", "https://x.test/a/main.js#2", "https://x.test/v/lib.js#2");
    for (JsonNode rules : scopes) {
      assertThat(rules)
          .isEqualTo(
              json(
                  "{'https://x.test/a/main.js': 'https://x.test/a/main.js#2',"
                      + "'https://x.test/v/lib.js': 'https://x.test/v/lib.js#2'}"));
    }
  }

  @Test
  void namesOfTheImportMapMeanWhatTheyMeantWithTheMark() {
    JsonNode scopes =
        afresh(
            "{'imports': {'lib': '../v/lib.js', 'v/': '/v/', 'none': null,"
                + " '/a/main.js': './other.js'},"
                + " 'scopes': {'/v/': {'lib': './own.js'}}}");

    assertThat(scopes.get("https://x.test/a/main.js#2"))
        .isEqualTo(
            json(
                "{'lib': 'https://x.test/v/lib.js#2', 'v/lib.js': 'https://x.test/v/lib.js#2',"
                    + "'https://x.test/a/main.js': 'https://x.test/a/other.js#2',"
                    + "'https://x.test/v/lib.js': 'https://x.test/v/lib.js#2'}"));
    assertThat(scopes.get("https://x.test/v/lib.js#2").get("lib").asString())
        .isEqualTo("https://x.test/a/own.js#2");
  }

  @Test
  void aModuleNeedsTheHashThatItNeededTheFirstTime() {
    JsonNode map = mapAfresh("{'integrity': {'./main.js': 'sha384-x', '/v/lib.js': ''}}");

    assertThat(map.get("integrity"))
        .isEqualTo(
            json("{'https://x.test/a/main.js#2': 'sha384-x', 'https://x.test/v/lib.js#2': ''}"));
  }

  private static JsonNode afresh(String map) {
    return mapAfresh(map).get("scopes");
  }

  private static JsonNode mapAfresh(String map) {
    return JsonMapper.shared()
        .readTree(
            ModuleGraph.afresh(
                RouteMaps.json(map.replace('\'', '"')), MODULES, "#2", StandardImportMap.NOTATION));
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}
