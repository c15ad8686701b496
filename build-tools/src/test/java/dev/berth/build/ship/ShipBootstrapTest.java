package dev.berth.build.ship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.berth.build.probe.CompiledProbe;
import dev.berth.build.probe.StringsProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.javascript.SilentJavaScriptErrorListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ships a small program and looks at what arrives, also by running it. */
class ShipBootstrapTest {
  private static final String PROBE = "dev/berth/build/probe/StringsProbe.java";

  @TempDir static Path folder;

  private static Path compiled;

  @BeforeAll
  static void shipOnce() throws Exception {
    compiled = CompiledProbe.of(StringsProbe.class, folder.resolve("teavm"));
    ship(100_000);
  }

  @Test
  void theScriptIsOneFunctionBehindTheLicence() throws IOException {
    assertThat(shipped("bootstrap.js").lines())
        .satisfiesExactly(
            licence -> assertThat(licence).isEqualTo("/*! Berth 1.2.3 | Apache-2.0 */"),
            code -> assertThat(code).startsWith("(()=>{'use strict';").endsWith("})();"),
            map -> assertThat(map).isEqualTo("//# sourceMappingURL=bootstrap.js.map"));
  }

  @Test
  void theHashIsTheOneThatBrowsersCompute() throws IOException {
    assertThat(shipped("bootstrap.js.sri").strip())
        .isEqualTo(Shipment.integrity(shipped("bootstrap.js")));
    assertThat(Shipment.integrity(""))
        .isEqualTo("sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
  }

  @Test
  void aFailureLeadsBackToItsLineOfJava() throws IOException {
    SourceMap map = SourceMap.parse(shipped("bootstrap.js.map"));
    String code = shipped("bootstrap.js").lines().toList().get(1);
    int reported = code.indexOf("results");
    Stream<Integer> linesOfTheProbe =
        map.spans().stream()
            .map(SourceMap.Span::origin)
            .filter(origin -> origin.source().equals(PROBE))
            .map(origin -> origin.position().line() + 1);

    assertThat(linesOfTheProbe).contains(StringsProbe.LINE_OF_THE_FAILURE);
    assertThat(map.originOf(new Position(1, reported)))
        .hasValueSatisfying(origin -> assertThat(origin.source()).isEqualTo(PROBE));
  }

  @Test
  void theMapCarriesTheJavaSources() throws IOException {
    assertThat(shipped("bootstrap.js.map")).contains("A program that tries the lean strings");
  }

  @Test
  void theReportNamesTotalPackagesAndWhatIsLeft() throws IOException {
    assertThat(Files.readString(folder.resolve("size-report.txt")))
        .contains("total ", "dev.berth.build.probe ", "runtime ", "unattributed ")
        .contains("budget 100000 bytes brotli, ");
  }

  @Test
  void aScriptOverItsBudgetFailsTheBuildAndNamesTheDearest() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ship(100))
        .withMessageMatching("bootstrap.js is \\d+ bytes over its budget of 100 bytes.*")
        .withMessageContaining("unattributed ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          concatenation     | n89ctrue7null8
          nulls             | nullnull
          null              | null
          doubles           | 98.5
          indexOf           | 2,6,-1
          lastIndexOf       | 4,1
          lastIndexOfBefore | -1
          contains          | true,false
          startsWith        | true,false
          replace           | aXaX
          object            | [Object]
          undefined         | null
          """)
  void whatDiffersFromTheJvmIsAsDocumented(String operation, String result) throws IOException {
    assertThat(run("results." + operation)).isEqualTo(result);
  }

  private static String run(String expression) throws IOException {
    try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
      browser.getOptions().setThrowExceptionOnScriptError(false);
      browser.setJavaScriptErrorListener(new SilentJavaScriptErrorListener());
      HtmlPage page = browser.loadHtmlCodeIntoCurrentWindow("<!doctype html><title>probe</title>");
      page.executeJavaScript("window.inputs={text:' abcabc '};window.results={}");
      page.executeJavaScript(shipped("bootstrap.js"));
      return page.executeJavaScript(expression).getJavaScriptResult().toString();
    }
  }

  private static void ship(int budget) throws IOException {
    Path budgetFile = folder.resolve("budget.properties");
    Files.writeString(budgetFile, "bootstrap.js.brotli=" + budget);
    Stream<Object> arguments =
        Stream.of(
            "1.2.3",
            compiled,
            folder.resolve("shipped"),
            budgetFile,
            folder.resolve("size-report.txt"),
            Path.of("src/test/java"));
    ShipBootstrap.main(arguments.map(Object::toString).toArray(String[]::new));
  }

  private static String shipped(String name) throws IOException {
    return Files.readString(folder.resolve("shipped").resolve(name));
  }
}
