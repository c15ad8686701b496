package dev.berth.benchmarks;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the page of the documentation that says what the bootstrap costs. */
final class PerformanceReference {
  private static final String INTRODUCTION = "texts/introduction.md";
  private static final String METHOD = "texts/method.md";

  private final Machine machine;
  private final List<Section> sections;

  PerformanceReference(Machine machine, List<Section> sections) {
    this.machine = machine;
    this.sections = List.copyOf(sections);
  }

  /** The text of {@code docs/reference/performance.md}. */
  String markdown() {
    return introduction() + "\n" + results() + "\n" + method();
  }

  /** What every run finds anew. */
  String results() {
    return machine.sentence()
        + "\n\n"
        + sections.stream().map(Section::markdown).collect(Collectors.joining("\n"));
  }

  static String introduction() {
    return Resources.text(INTRODUCTION);
  }

  static String method() {
    return Resources.text(METHOD);
  }
}
