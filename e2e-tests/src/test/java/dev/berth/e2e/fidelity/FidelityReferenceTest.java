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
                    page("near", Map.of("difference", "the reason")),
                    page("far", Map.of("origin.difference", "another reason"))))
            .markdown();

    assertThat(markdown)
        .contains("3 pages")
        .contains("## Some area\n")
        .containsPattern("\\| \\[equal\\]\\(.*\\) \\| as natively \\| as natively \\|\n")
        .containsPattern("\\| \\[near\\]\\(.*\\) \\| differs \\(1\\) \\| differs \\(1\\) \\|\n")
        .containsPattern("\\| \\[far\\]\\(.*\\) \\| as natively \\| differs \\(2\\) \\|\n")
        .contains("1. **near**: the reason\n2. **far**: another reason\n");
  }

  private static ConformancePage page(String title, Map<String, String> settings) {
    return new ConformancePage("some-area", title, title, settings);
  }
}
