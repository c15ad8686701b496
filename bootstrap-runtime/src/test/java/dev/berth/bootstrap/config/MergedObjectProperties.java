package dev.berth.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.JsonTexts;
import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.routes.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of merging whatever is merged. */
class MergedObjectProperties {
  private static final Circumstances HERE = new Circumstances("test", "AT", "de-AT");
  private static final List<String> CONDITIONS =
      List.of(
          "",
          "\"language\": \"de\",",
          "\"language\": \"de-AT\",",
          "\"country\": \"AT\", \"language\": \"de\",",
          "\"country\": \"AT\", \"language\": \"de\", \"environment\": \"test\",");

  @Property
  void aValueOverItselfIsItself(@ForAll("objects") String json) {
    assertThat(merged(json, json)).isEqualTo(JsonTexts.of(RouteMaps.json(json)));
  }

  @Property
  void mergingTheSameTwiceChangesNoMore(
      @ForAll("objects") String base, @ForAll("objects") String over) {
    JsonValue once = MergedObject.of(RouteMaps.json(base), RouteMaps.json(over));

    assertThat(JsonTexts.of(MergedObject.of(once, RouteMaps.json(over))))
        .isEqualTo(JsonTexts.of(once));
  }

  @Property
  void nothingOverAValueIsTheValue(@ForAll("objects") String base) {
    assertThat(merged(base, "{}")).isEqualTo(JsonTexts.of(RouteMaps.json(base)));
  }

  @Property
  void whatIsMeantMorePreciselyWinsInWhateverOrderItStands(
      @ForAll("shuffled") List<String> conditions) {
    String items =
        conditions.stream()
            .map(
                condition ->
                    "{%s \"values\": {\"x\": %d}}"
                        .formatted(condition, CONDITIONS.indexOf(condition)))
            .collect(Collectors.joining(","));

    JsonValue merged =
        Overrides.merge(
            RouteMaps.json("{\"overrides\": [" + items + "]}"), HERE, new Problems("it"));

    int heaviest = conditions.stream().mapToInt(CONDITIONS::indexOf).max().orElseThrow();
    assertThat(merged.get("x").number()).isEqualTo(heaviest);
  }

  @Provide
  Arbitrary<List<String>> shuffled() {
    return Arbitraries.shuffle(CONDITIONS)
        .flatMap(all -> Arbitraries.integers().between(1, all.size()).map(n -> all.subList(0, n)));
  }

  @Provide
  Arbitrary<String> objects() {
    return objects(3);
  }

  private static Arbitrary<String> objects(int depth) {
    Arbitrary<String> values =
        depth == 0
            ? Arbitraries.of("1", "\"text\"", "true", "null", "[1, {\"a\": 2}]")
            : Arbitraries.oneOf(objects(depth - 1), objects(0));
    return Arbitraries.maps(Arbitraries.of("a", "b", "c", "__proto__"), values)
        .ofMaxSize(3)
        .map(MergedObjectProperties::written);
  }

  private static String written(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\": " + member.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String merged(String base, String over) {
    return JsonTexts.of(MergedObject.of(RouteMaps.json(base), RouteMaps.json(over)));
  }
}
