package dev.berth.e2e.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the table of behaviours in step with the conformance pages. */
class FidelityReferenceTest {
  private static final Path FILE = Path.of("../docs/reference/fidelity.md");

  @Test
  void theReferenceSaysWhatThePagesSay() throws IOException {
    String markdown = new FidelityReference(ConformancePages.all()).markdown();
    if (Boolean.getBoolean("fidelity.write")) {
      Files.writeString(FILE, markdown);
    }

    assertThat(FILE)
        .as("stale: run ./mvnw -pl e2e-tests -am test -Dfidelity.write=true and commit the file")
        .hasContent(markdown);
  }

  @Test
  void aDifferenceStandsInTheTableAndIsExplainedBelow() {
    String markdown =
        new FidelityReference(
                List.of(
                    page("equal", Map.of()),
                    page("everywhere", Map.of("difference", "the reason")),
                    page("own", Map.of("own.difference", "a reason at home")),
                    page("away", Map.of("away.difference", "a reason elsewhere")),
                    page("far", Map.of("origin.difference", "another reason"))))
            .markdown();

    assertThat(markdown)
        .contains("5 pages")
        .contains("- own address: 3 of 5\n- another address: 3 of 5\n- other origin: 2 of 5\n")
        .contains("## Some area\n")
        .containsPattern(row("equal", "as natively", "as natively", "as natively"))
        .containsPattern(row("everywhere", "differs (1)", "differs (1)", "differs (1)"))
        .containsPattern(row("own", "differs (2)", "as natively", "as natively"))
        .containsPattern(row("away", "as natively", "differs (3)", "differs (3)"))
        .containsPattern(row("far", "as natively", "as natively", "differs (4)"))
        .contains("1. **everywhere**: the reason\n2. **own**: a reason at home\n")
        .contains("3. **away**: a reason elsewhere\n4. **far**: another reason\n");
  }

  private static String row(String title, String... cells) {
    return "\\| \\[" + title + "\\]\\(.*\\) \\Q| " + String.join(" | ", cells) + " |\n\\E";
  }

  private static ConformancePage page(String title, Map<String, String> settings) {
    return new ConformancePage("some-area", title, title, settings);
  }
}
