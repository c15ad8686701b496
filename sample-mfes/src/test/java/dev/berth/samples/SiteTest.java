package dev.berth.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteTest {
  private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");
  private static final Pattern MAPPED_MODULE = Pattern.compile("\"[^\"]+\": \"(\\./[^\"]+)\"");
  private static final Pattern IMPORT =
      Pattern.compile("(?:from|import\\(|import)\\s*\"(\\.{1,2}/[^\"]+)\"");
  private static final Pattern SOURCE_MAP = Pattern.compile("sourceMappingURL=(\\S+)");
  private static final Pattern HEADING = Pattern.compile("(<h1[\\s>])");
  private static final Pattern TOP_LEVEL = Pattern.compile("(?m)(?:^|[;}])(?:let|const|class) \\w");
  private static final Pattern FOREIGN =
      Pattern.compile("((?:https?:)?//[a-z0-9-]+\\.[a-z0-9.]+/?)");

  /** Names in the frameworks that no browser ever fetches: XML namespaces and error pages. */
  private static final List<String> NEVER_FETCHED =
      List.of(
          "http://www.w3.org/",
          "https://react.dev/",
          "https://reactjs.org/",
          "https://vuejs.org/",
          "https://reactrouter.com/",
          "https://github.com/");

  static Stream<String> microFrontends() {
    return Site.MICRO_FRONTENDS.stream();
  }

  @ParameterizedTest
  @MethodSource("microFrontends")
  void everyMicroFrontendHasAnEntryPointOfItsOwn(String name) {
    assertThat(Site.text(Site.entryOf(name)))
        .startsWith("<!doctype html>")
        .contains("<html lang=\"en\">", "width=device-width", "<title>");
  }

  @Test
  void theArchiveHasNoEntryPointSoThatItsRouteShowsTheErrorPage() {
    assertThat(Site.entryOf("archive")).doesNotExist();
  }

  @Test
  void everyFileThatAPageNamesExists() {
    for (Path page : Site.files(".html")) {
      Site.found(REFERENCE, page).stream()
          .filter(reference -> reference.endsWith(".js") || reference.endsWith(".css"))
          .filter(reference -> !reference.startsWith("/bootstrap."))
          .forEach(reference -> assertThat(fileOf(page, reference)).exists());
    }
  }

  @Test
  void everyModuleOfTheImportMapExists() {
    Path player = Site.entryOf("player");
    assertThat(Site.found(MAPPED_MODULE, player))
        .hasSizeGreaterThan(3)
        .allSatisfy(module -> assertThat(fileOf(player, module)).exists());
  }

  @Test
  void everyRelativeImportLeadsToAFile() {
    for (Path script : Site.files(".js")) {
      assertThat(Site.found(IMPORT, script))
          .as(script.toString())
          .allSatisfy(module -> assertThat(fileOf(script, module)).exists());
    }
  }

  @Test
  void everyScriptAndStyleSheetHasItsSourceMap() {
    for (Path file : Site.files(".js", ".css")) {
      assertThat(Site.found(SOURCE_MAP, file))
          .as(file.toString())
          .hasSize(1)
          .allSatisfy(map -> assertThat(fileOf(file, map)).exists());
    }
  }

  @Test
  void theTwoReactMicroFrontendsBringDifferentMajorVersions() {
    assertThat(scriptsOf("help")).contains("\"18.3.1\"").doesNotContain("\"19.1.0\"");
    assertThat(scriptsOf("catalogue")).contains("\"19.1.0\"").doesNotContain("\"18.3.1\"");
  }

  @Test
  void theCatalogueIsSplitIntoChunksThatAreLoadedOnDemand() {
    assertThat(Site.text(Site.ROOT.resolve("mfes/catalogue/main.js")))
        .containsPattern("import\\(\"\\./chunks/Match-");
  }

  @Test
  void thePlayerIsServedModuleByModule() {
    assertThat(Site.text(Site.ROOT.resolve("mfes/player/main.js"))).contains("from\"./page.js\"");
    assertThat(Site.text(Site.ROOT.resolve("mfes/player/page.js")))
        .contains("from\"lit\"", "import(\"./commentary.js\")");
  }

  @Test
  void theLandingScriptsDeclareNothingThatASecondVisitCouldNotDeclareAgain() {
    assertThat(scriptsOf("landing")).contains("var Landing").doesNotContainPattern(TOP_LEVEL);
  }

  @Test
  void nothingRefersToAnotherOrigin() {
    for (Path file : Site.files(".html", ".css", ".json", ".svg", ".js")) {
      assertThat(Site.found(FOREIGN, file)).as(file.toString()).isSubsetOf(NEVER_FETCHED);
    }
  }

  @Test
  void theShellItselfHasNoMainHeading() {
    assertThat(Site.found(HEADING, Site.ROOT.resolve("index.html"))).isEmpty();
  }

  private static String scriptsOf(String microFrontend) {
    return Site.files(".js").stream()
        .filter(script -> script.startsWith(Site.ROOT.resolve("mfes").resolve(microFrontend)))
        .map(Site::text)
        .reduce("", String::concat);
  }

  private static Path fileOf(Path referring, String reference) {
    return reference.startsWith("/")
        ? Site.ROOT.resolve(reference.substring(1))
        : referring.resolveSibling(reference).normalize();
  }
}
