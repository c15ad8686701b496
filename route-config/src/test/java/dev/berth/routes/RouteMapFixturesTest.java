package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.berth.routes.fixtures.RouteMapFixture;
import dev.berth.routes.json.RouteMapFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every fixture through the reader and through the schema, so that they cannot disagree. */
class RouteMapFixturesTest {
  private static final Schema SCHEMA = schema();

  static List<RouteMapFixture> fixtures() {
    return RouteMapFixture.all();
  }

  static Stream<RouteMapFixture> fixturesInJson() {
    return fixtures().stream().filter(fixture -> !fixture.purpose().equals("text"));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theReaderReportsExactlyWhatStandsBesideTheFixture(RouteMapFixture fixture) {
    RouteMapReading reading = RouteMapFile.read(fixture.path(), fixture.json()).reading();

    String report = reading.isValid() ? "" : ProblemReport.text(fixture.path(), reading.problems());
    assertThat(report).isEqualTo(fixture.report());
  }

  @ParameterizedTest
  @MethodSource("fixturesInJson")
  void theSchemaRefusesExactlyTheMistakesOfSyntax(RouteMapFixture fixture) {
    var errors = SCHEMA.validate(fixture.json(), InputFormat.JSON);

    assertThat(!errors.isEmpty())
        .as(errors.toString())
        .isEqualTo(fixture.purpose().equals("syntax"));
  }

  @Test
  void theIndexListsEveryFixtureThatIsThere() throws IOException, URISyntaxException {
    Path folder = Path.of(getClass().getResource("/route-maps").toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> present =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .toList();
      assertThat(fixtures())
          .extracting(RouteMapFixture::path)
          .containsExactlyInAnyOrderElementsOf(present);
    }
  }

  private static Schema schema() {
    String resource = "/META-INF/resources/berth/route-map.schema.json";
    try (InputStream stream = RouteMap.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(stream);
    } catch (IOException e) {
      throw new IllegalStateException("The schema cannot be read: " + resource, e);
    }
  }
}
