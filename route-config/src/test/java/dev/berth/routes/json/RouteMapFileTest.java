package dev.berth.routes.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteMapFileTest {
  private static final String MINIMAL =
      """
      { "version": 1,
        "microFrontends": { "home": { "entry": "home.html" } },
        "routes": [{ "path": "/", "mfe": "home" }] }
      """;

  @Test
  void aFileIsReadWithTheByteOrderMarkThatBrowsersDrop(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("routes.json"), "\uFEFF" + MINIMAL);

    RouteMapFile read = RouteMapFile.read(file);

    assertThat(read.reading().isValid()).isTrue();
    assertThat(read.source()).isEqualTo(file.toString());
    assertThat(read.reading().routeMap().microFrontends().has("home")).isTrue();
  }

  @Test
  void aSyntaxErrorIsReportedAsInTheBrowserAndThenWithItsPlace() {
    RouteMapFile read = RouteMapFile.read("routes.json", "{\n  \"version\": 1,\n  oops\n}");

    assertThat(read.report())
        .startsWith(
            """
            Route map routes.json has 1 problem:
              1. $: found a text that is not JSON; allowed: a JSON object.
            Correct the route map, then load it again.
            """)
        .contains("  At line 3, column ");
  }

  @Test
  void whatFollowsTheRouteMapIsASyntaxError() {
    assertThat(RouteMapFile.read("it", MINIMAL + "}").syntaxError()).isNotEmpty();
    assertThat(RouteMapFile.read("it", "  \n").report()).endsWith("  The text is empty.\n");
  }

  @Test
  void ofTwoEqualKeysTheLastCountsAsInTheBrowser() {
    String twice = MINIMAL.replace("\"version\": 1", "\"version\": 2, \"version\": 1");

    assertThat(RouteMapFile.read("it", twice).reading().isValid()).isTrue();
  }

  @Test
  void aFileThatIsNotThereIsNoProblemOfTheRouteMap(@TempDir Path folder) {
    assertThatThrownBy(() -> RouteMapFile.read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
