package dev.berth.build.ship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.build.probe.CompiledProbe;
import dev.berth.build.probe.StringsProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ships a small program for old engines and looks at what arrives, also by running it. */
class ShipLegacyTest {
  @TempDir static Path folder;

  @BeforeAll
  static void shipOnce() throws Exception {
    Path compiled = CompiledProbe.of(StringsProbe.class, folder.resolve("teavm"));
    for (String suffix : new String[] {"", ".map"}) {
      Files.copy(
          compiled.resolveSibling("bootstrap.js" + suffix),
          compiled.resolveSibling("bootstrap.part.js" + suffix));
    }
    Path kit = Files.createDirectory(folder.resolve("kit"));
    Files.writeString(
        kit.resolve("2.js"),
        "legacy.startsWith = legacy.first; legacy.endsWith = legacy.first;"
            + "legacy.fromCodePoint = String.fromCharCode;");
    Files.writeString(
        kit.resolve("1.js"), "legacy.first = function () { legacy.asked = 1; return true; };");
    Path budget = folder.resolve("budget.properties");
    Files.writeString(
        budget, "bootstrap.legacy.js.brotli=100000\nbootstrap.legacy.part.js.brotli=100000");
    Stream<Object> arguments =
        Stream.of(
            kit,
            "bootstrap.js,bootstrap.part.js",
            "1.2.3",
            compiled,
            folder.resolve("shipped"),
            budget,
            folder.resolve("size-report.txt"),
            Path.of("src/test/java"));
    ShipLegacy.main(arguments.map(Object::toString).toArray(String[]::new));
  }

  @Test
  void theCoreIsOneStrictFunctionWithWhatStandsInBeforeTheProgram() throws IOException {
    assertThat(shipped("bootstrap.legacy.js").lines())
        .satisfiesExactly(
            licence -> assertThat(licence).isEqualTo("/*! Berth 1.2.3 | Apache-2.0 */"),
            code ->
                assertThat(code)
                    .startsWith("(function(){'use strict';var legacy={};legacy.first=function")
                    .contains("legacy.startsWith=legacy.first;legacy.endsWith=")
                    .endsWith("})();")
                    .doesNotContain("=>", "let ", "const ", "$jscomp"),
            map -> assertThat(map).isEqualTo("//# sourceMappingURL=bootstrap.legacy.js.map"));
  }

  @Test
  void aPartIsGivenWhatStandsIn() throws IOException {
    assertThat(shipped("bootstrap.legacy.part.js"))
        .contains("var legacy=document.currentScript.berthLegacy;")
        .doesNotContain("legacy.first");
  }

  @Test
  void hashMapAndReportAreThere() throws IOException {
    assertThat(shipped("bootstrap.legacy.js.sri").strip())
        .isEqualTo(Shipment.integrity(shipped("bootstrap.legacy.js")));
    assertThat(shipped("bootstrap.legacy.js.map"))
        .contains("A program that tries the lean strings");
    assertThat(Files.readString(folder.resolve("size-report.legacy.bootstrap.part.js.txt")))
        .contains("total ", "bootstrap.legacy.part.js: budget 100000 bytes brotli, ");
  }

  @Test
  void theProgramAsksWhatStandsInAndNotTheEngine() throws IOException {
    try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
      HtmlPage page = browser.loadHtmlCodeIntoCurrentWindow("<!doctype html><title>probe</title>");
      page.executeJavaScript("window.inputs={text:' abcabc '};window.results={}");
      page.executeJavaScript(
          "try{" + shipped("bootstrap.legacy.js") + "}catch(e){window.results.failure=e.message}");

      assertThat(page.executeJavaScript("results.startsWith").getJavaScriptResult().toString())
          .isEqualTo("true,true");
    }
  }

  private static String shipped(String name) throws IOException {
    return Files.readString(folder.resolve("shipped").resolve(name));
  }
}
