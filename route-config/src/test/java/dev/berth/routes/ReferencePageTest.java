package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.routes.fixtures.RouteMapFixture;
import dev.berth.routes.json.RouteMapFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the reference page true: what it shows exists, and what exists is explained. */
class ReferencePageTest {
  private static final Path PAGE = Path.of("../docs/reference/route-map.md");

  static List<String> jsonSnippets() throws IOException {
    return snippets("json");
  }

  static List<String> textSnippets() throws IOException {
    return snippets("text");
  }

  @ParameterizedTest
  @MethodSource("jsonSnippets")
  void everyJsonSnippetIsAPieceOfAValidFixture(String snippet) {
    assertThat(RouteMapFixture.all().stream().filter(RouteMapFixture::isValid))
        .anyMatch(fixture -> inOneLine(fixture.json()).contains(inOneLine(snippet)));
  }

  @ParameterizedTest
  @MethodSource("textSnippets")
  void everyReportIsAPieceOfAnExpectedOne(String snippet) {
    assertThat(RouteMapFixture.all().stream())
        .anyMatch(fixture -> fixture.report().contains(snippet.strip()));
  }

  @Test
  void everySnippetThatIsAWholeRouteMapIsAccepted() throws IOException {
    List<RouteMapFile> whole =
        jsonSnippets().stream()
            .filter(snippet -> snippet.startsWith("{") && snippet.contains("\"version\": 1"))
            .map(snippet -> RouteMapFile.read("snippet", snippet))
            .toList();

    assertThat(whole).hasSizeGreaterThan(2).allMatch(file -> file.reading().isValid());
  }

  @Test
  void everyKeyOfTheSchemaIsExplained() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(keys(schema()).toList())
        .hasSizeGreaterThan(30)
        .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
  }

  private static Stream<String> keys(JsonNode node) {
    Stream<String> own =
        node.has("properties") ? node.get("properties").propertyNames().stream() : Stream.empty();
    return Stream.concat(own, node.valueStream().flatMap(ReferencePageTest::keys)).distinct();
  }

  private static JsonNode schema() throws IOException {
    String resource = "/META-INF/resources/berth/route-map.schema.json";
    try (InputStream stream = RouteMap.class.getResourceAsStream(resource)) {
      return new JsonMapper().readTree(stream);
    }
  }

  private static List<String> snippets(String language) throws IOException {
    String fence = "```";
    return Stream.of(Files.readString(PAGE).split(fence + language + "\n"))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf(fence)))
        .toList();
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
