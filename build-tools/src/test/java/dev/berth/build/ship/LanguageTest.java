package dev.berth.build.ship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.build.probe.CompiledProbe;
import dev.berth.build.probe.LanguageProbe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs one program on the JVM and as the script that ships. */
class LanguageTest {
  @TempDir private Path folder;

  @Test
  void aShippedProgramDoesWhatItDoesOnTheJvm() throws Exception {
    List<String> expected = reportedOnTheJvm();

    assertThat(reportedByTheScript()).hasSizeGreaterThan(30).isEqualTo(expected);
  }

  private static List<String> reportedOnTheJvm() {
    assertThatThrownBy(() -> LanguageProbe.main(new String[0])).hasMessage("escaped 3");
    List<String> reports = new ArrayList<>(LanguageProbe.REPORTS);
    reports.add("end: true escaped 3");
    return reports;
  }

  private List<String> reportedByTheScript() throws Exception {
    try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
      HtmlPage page = browser.loadHtmlCodeIntoCurrentWindow("<!doctype html><title>probe</title>");
      page.executeJavaScript("window.reports=[]");
      page.executeJavaScript(
          "try{"
              + shipped()
              + "}catch(e){reports.push('end: '+(e instanceof Error)+' '+e.message)}");
      Object reports = page.executeJavaScript("reports.join('\\n')").getJavaScriptResult();
      return reports.toString().lines().toList();
    }
  }

  private String shipped() throws Exception {
    Path compiled = CompiledProbe.of(LanguageProbe.class, folder.resolve("teavm"));
    Path budget = folder.resolve("budget.properties");
    Files.writeString(budget, "bootstrap.js.brotli=100000");
    Path report = folder.resolve("report.txt");
    Stream<Object> arguments = Stream.of("1.2.3", compiled, folder, budget, report);
    ShipBootstrap.main(arguments.map(Object::toString).toArray(String[]::new));
    return Files.readString(folder.resolve("bootstrap.js"));
  }
}
