package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.routes.fixtures.RouteMapFixture;
import dev.berth.routes.json.JacksonJsonValue;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Feeds the reader what nobody would write. */
class RouteMapReaderProperties {
  private static final int DEEPEST = 4;
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<JsonNode> MAPS =
      RouteMapFixture.all().stream()
          .filter(fixture -> !fixture.purpose().equals("text"))
          .map(fixture -> MAPPER.readTree(fixture.json()))
          .toList();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyJsonGivesEitherARouteMapOrProblems(@ForAll("json") JsonNode json) {
    assertReadable(json);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyValueAnywhereInARouteMapGivesEitherARouteMapOrProblems(
      @ForAll("maps") JsonNode map, @ForAll("json") JsonNode stranger, @ForAll int place) {
    JsonNode changed = replace(map, stranger, Math.floorMod(place, 40), new int[1]);

    assertReadable(changed);
  }

  @Provide
  Arbitrary<JsonNode> maps() {
    return Arbitraries.of(MAPS);
  }

  @Provide
  Arbitrary<JsonNode> json() {
    return values(DEEPEST).map(MAPPER::valueToTree);
  }

  /** Trees of bounded depth: without a bound, now and then one grows until the memory is full. */
  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            Arbitraries.just((Object) List.of()),
            Arbitraries.of(true, false).map(Object.class::cast),
            Arbitraries.of(0.0, 1.0, -1.0, 0.5, 10.0, 1e9, 1e300, -1e300).map(Object.class::cast),
            Arbitraries.strings().ofMaxLength(12).map(Object.class::cast),
            Arbitraries.of("/", "/:", "/*", ":/", "http://", "8s", "1 KB", "home", "?", "//"));
    return depth == 0
        ? leaves
        : Arbitraries.oneOf(
            leaves,
            values(depth - 1).list().ofMaxSize(3).map(Object.class::cast),
            objects(depth - 1).map(Object.class::cast));
  }

  private static Arbitrary<Map<String, Object>> objects(int depth) {
    Arbitrary<String> keys =
        Arbitraries.oneOf(
            Arbitraries.of(
                "version", "base", "history", "defaults", "microFrontends", "routes", "fallback"),
            Arbitraries.of("path", "mfe", "redirect", "userStatus", "otherwise", "entry", "keep"),
            Arbitraries.strings().ofMaxLength(5));
    return Arbitraries.maps(keys, values(depth)).ofMaxSize(5);
  }

  private static void assertReadable(JsonNode json) {
    RouteMapReading reading = RouteMapReader.read(new JacksonJsonValue(json));

    assertThat(reading.routeMap() == null).isEqualTo(reading.problems().size() > 0);
    assertThat(ProblemReport.text("it", reading.problems())).startsWith("Route map it has ");
    if (reading.isValid()) {
      new RouteMatcher(reading.routeMap()).match("/a/b", "anonymous");
    }
  }

  /** Copies the tree; the value at the place, counted in the order of reading, is the stranger. */
  private static JsonNode replace(JsonNode node, JsonNode stranger, int place, int[] counter) {
    if (counter[0]++ == place) {
      return stranger;
    }
    if (node.isArray()) {
      ArrayNode copy = MAPPER.createArrayNode();
      node.forEach(item -> copy.add(replace(item, stranger, place, counter)));
      return copy;
    }
    if (node.isObject()) {
      ObjectNode copy = MAPPER.createObjectNode();
      node.forEachEntry((key, value) -> copy.set(key, replace(value, stranger, place, counter)));
      return copy;
    }
    return node;
  }
}
