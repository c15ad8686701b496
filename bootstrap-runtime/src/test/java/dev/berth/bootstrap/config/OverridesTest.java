package dev.berth.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.JsonTexts;
import dev.berth.bootstrap.fakes.RouteMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverridesTest {
  private static final Circumstances VIENNA = new Circumstances("test", "AT", "de-AT");

  private final Problems problems = new Problems("/config.json");

  @Test
  void valuesOfAnOverrideTakeThePlaceOfOthersInDepth() {
    String merged =
        merge(
            """
            {"api": {"host": "live", "port": 1}, "tags": ["a", "b"],
             "overrides": [{"environment": "test",
                            "values": {"api": {"host": "test"}, "tags": ["c"], "extra": null}}]}
            """);

    assertThat(merged)
        .startsWith("{api={host='test', port=1}, extra=null, ")
        .endsWith("tags=['c']}");
  }

  @ParameterizedTest
  @CsvSource({
    "environment, test, true",
    "environment, live, false",
    "country, AT, true",
    "country, A, false",
    "language, de-AT, true",
    "language, de, true",
    "language, d, false",
    "language, de-CH, false"
  })
  void anOverrideCountsWhereItsConditionsAreMet(String key, String wanted, boolean counts) {
    String merged =
        merge(
            "{\"x\": 1, \"overrides\": [{\"%s\": \"%s\", \"values\": {\"x\": 2}}]}"
                .formatted(key, wanted));

    assertThat(merged.endsWith("x=2}")).isEqualTo(counts);
  }

  @Test
  void allConditionsMustBeMet() {
    assertThat(
            merge(
                """
                {"x": 1, "overrides": [{"environment": "live", "country": "AT", "values": {"x": 2}},
                                       {"country": "AT", "language": "en", "values": {"x": 3}}]}
                """))
        .endsWith("x=1}");
  }

  @Test
  void theOneWithMoreConditionsWinsWhateverTheOrder() {
    assertThat(
            merge(
                """
                {"x": 1, "overrides": [{"country": "AT", "environment": "test", "values": {"x": 2}},
                                       {"language": "de-AT", "values": {"x": 3}},
                                       {"values": {"x": 4}}]}
                """))
        .endsWith("x=2}");
  }

  @Test
  void ofEquallyManyConditionsTheMorePreciseLanguageWins() {
    assertThat(
            merge(
                """
                {"x": 1, "overrides": [{"language": "de-AT", "values": {"x": 2}},
                                       {"language": "de", "values": {"x": 3}}]}
                """))
        .endsWith("x=2}");
  }

  @Test
  void ofEqualsTheLaterWins() {
    assertThat(
            merge(
                """
                {"x": 1, "overrides": [{"country": "AT", "values": {"x": 2}},
                                       {"environment": "test", "values": {"x": 3}}]}
                """))
        .endsWith("x=3}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "{}", "{\"values\": 1}", "{\"country\": \"AT\"}"})
  void anOverrideWithoutValuesIsLeftOutAndNamed(String item) {
    assertThat(merge("{\"x\": 1, \"overrides\": [" + item + "]}")).endsWith("x=1}");
    assertThat(problems.found().get(0)).startsWith("overrides[0] is not an object with");
  }

  @Test
  void overridesThatAreNoListAreLeftOutAndNamed() {
    assertThat(merge("{\"x\": 1, \"overrides\": 5}")).endsWith("x=1}");
    assertThat(problems.found().get(0))
        .isEqualTo("overrides is not a list, and was left out. Correct it in /config.json.");
  }

  private String merge(String configuration) {
    return JsonTexts.of(Overrides.merge(RouteMaps.json(configuration), VIENNA, problems));
  }
}
