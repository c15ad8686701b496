package dev.berth.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.routes.json.RouteMapFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the documentation in step with the code. */
class DocsTest {
  private static final Path REFERENCE = Path.of("../docs/reference");
  private static final Path BOOTSTRAP =
      Path.of("../bootstrap-runtime/src/main/java/dev/berth/bootstrap");
  private static final Pattern CODE = Pattern.compile("String ([A-Z_]+) = \"\\1\";");

  static List<MarkdownPage> pages() {
    return MarkdownPage.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAPlaceThatIsThere(MarkdownPage page) {
    assertThat(page.relativeLinks())
        .allSatisfy(
            link -> {
              Path target = fileOf(page, link);
              assertThat(target).exists();
              if (link.contains("#")) {
                assertThat(MarkdownPage.read(target).anchors())
                    .contains(link.substring(link.indexOf('#') + 1));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyNamedLinkIsDefinedAndEveryDefinitionIsUsed(MarkdownPage page) {
    assertThat(page.definitions()).containsExactlyInAnyOrderElementsOf(page.references());
  }

  @Test
  void everyErrorCodeHasItsSectionAndEverySectionItsCode() throws IOException {
    MarkdownPage errors = MarkdownPage.read(REFERENCE.resolve("errors.md"));

    assertThat(errors.headings().stream().filter(heading -> heading.matches("[A-Z_]+")))
        .hasSizeGreaterThan(10)
        .containsExactlyInAnyOrderElementsOf(codes());
  }

  @Test
  void everyRouteMapThatIsShownIsAccepted() {
    List<RouteMapFile> shown =
        Stream.of("../README.md", "../docs/guides/getting-started.md")
            .flatMap(file -> MarkdownPage.read(Path.of(file)).samples("json").stream())
            .map(sample -> RouteMapFile.read("sample", sample))
            .toList();

    assertThat(shown).hasSize(2).allMatch(file -> file.reading().isValid());
  }

  private static Path fileOf(MarkdownPage page, String link) {
    String path = link.replaceAll("#.*", "");
    return path.isEmpty() ? page.file() : page.file().resolveSibling(path);
  }

  private static List<String> codes() throws IOException {
    String source = Files.readString(BOOTSTRAP.resolve("errors/ErrorCode.java"));
    return CODE.matcher(source).results().map(code -> code.group(1)).toList();
  }
}
