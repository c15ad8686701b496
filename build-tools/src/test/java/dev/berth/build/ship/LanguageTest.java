package dev.berth.build.ship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.build.probe.CompiledProbe;
import dev.berth.build.probe.LanguageProbe;
import dev.berth.build.probe.ObjectsProbe;
import dev.berth.build.probe.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;

/** Runs programs on the JVM and as the scripts that ship. */
class LanguageTest {
  @TempDir private Path folder;

  @Test
  void theLanguageWorksInAShippedProgramAsOnTheJvm() throws Throwable {
    List<String> expected = reportedOnTheJvm(LanguageProbe::main);

    assertThat(reportedByTheScript(LanguageProbe.class)).hasSize(39).isEqualTo(expected);
  }

  @Test
  void objectsLiveInAShippedProgramAsOnTheJvm() throws Throwable {
    List<String> expected = reportedOnTheJvm(ObjectsProbe::main);

    assertThat(reportedByTheScript(ObjectsProbe.class)).hasSize(22).isEqualTo(expected);
  }

  private static List<String> reportedOnTheJvm(ThrowingConsumer<String[]> program)
      throws Throwable {
    List<String> reports = new ArrayList<>();
    try {
      program.accept(new String[0]);
    } catch (RuntimeException e) {
      reports.addAll(Reports.take());
      reports.add("end: true " + e.getMessage());
    }
    return reports;
  }

  private List<String> reportedByTheScript(Class<?> program) throws Exception {
    try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
      HtmlPage page = browser.loadHtmlCodeIntoCurrentWindow("<!doctype html><title>probe</title>");
      page.executeJavaScript("window.reports=[]");
      page.executeJavaScript(
          "try{"
              + shipped(program)
              + "}catch(e){reports.push('end: '+(e instanceof Error)+' '+e.message)}");
      Object reports = page.executeJavaScript("reports.join('\\n')").getJavaScriptResult();
      return reports.toString().lines().toList();
    }
  }

  private String shipped(Class<?> program) throws Exception {
    Path compiled = CompiledProbe.of(program, folder.resolve("teavm"));
    Path budget = folder.resolve("budget.properties");
    Files.writeString(budget, "bootstrap.js.brotli=100000");
    Path report = folder.resolve("report.txt");
    Stream<Object> arguments = Stream.of("1.2.3", compiled, folder, budget, report);
    ShipBootstrap.main(arguments.map(Object::toString).toArray(String[]::new));
    return Files.readString(folder.resolve("bootstrap.js"));
  }
}
