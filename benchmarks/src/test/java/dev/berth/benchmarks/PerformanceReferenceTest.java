package dev.berth.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about performance: its numbers are those of one run, its words are ours. */
class PerformanceReferenceTest {
  private static final Path FILE = Path.of("../docs/reference/performance.md");

  @Test
  void thePublishedPageSaysHowItIsMeasuredNow() {
    assertThat(FILE)
        .as("stale: run the command that the page names and commit the file")
        .content()
        .startsWith(PerformanceReference.introduction())
        .endsWith(PerformanceReference.method());
  }

  @Test
  void aTableTellsMediansAndWhetherTheTargetIsMet() {
    Measurement quick = new Measurement("quick", Goal.ratio(0.25), List.of(new Round(200, 20)));
    Measurement slow = new Measurement("slow", Goal.ratio(0.25), List.of(new Round(4, 8)));

    assertThat(results(new Section("Switches", "ms", List.of(quick, slow))))
        .contains("## Switches\n\n| | alone, ms | Berth, ms | ratio |")
        .contains("| quick | 200 | 20.00 | 0.100 | 0.100 to 0.100 | ratio 0.25 | met |\n")
        .contains("| slow | 4.00 | 8.00 | 2.00 | 2.00 to 2.00 | ratio 0.25 | **missed** |\n");
  }

  @Test
  void theMachineIsNamedAndWhatElseItDid() {
    assertThat(results())
        .startsWith(
            "Measured on 2026-11-22: Linux, amd64, 2 processors with a load of 0.3 before, Chromium 156.0");
  }

  private static String results(Section... sections) {
    Machine machine = new Machine(2, 0.25, "Linux, amd64", "156.0", LocalDate.of(2026, 11, 22));
    return new PerformanceReference(machine, List.of(sections)).results();
  }
}
