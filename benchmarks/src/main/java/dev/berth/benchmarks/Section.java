package dev.berth.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table of measurements that belong together.
 *
 * @param title its heading
 * @param unit of the values
 * @param measured what is held against the page opened alone
 * @param measurements its lines
 */
record Section(String title, String unit, String measured, List<Measurement> measurements) {
  private static final String HEADER =
      """
      ## %1$s

      | | alone, %2$s | %3$s, %2$s | ratio | middle half | target | |
      |---|--:|--:|--:|--:|--:|---|
      """;

  Section {
    measurements = List.copyOf(measurements);
  }

  /** What the bootstrap takes. */
  Section(String title, String unit, List<Measurement> measurements) {
    this(title, unit, "Berth", measurements);
  }

  String markdown() {
    return HEADER.formatted(title, unit, measured)
        + measurements.stream().map(Section::line).collect(Collectors.joining());
  }

  private static String line(Measurement of) {
    Distribution ratios = of.ratios();
    return "| %s | %s | %s | %s | %s to %s | %s | %s |\n"
        .formatted(
            of.name(),
            digits(of.alone().median()),
            digits(of.berth().median()),
            digits(ratios.median()),
            digits(ratios.lowerQuartile()),
            digits(ratios.upperQuartile()),
            of.goal().text(),
            of.goal().verdict(of));
  }

  /** As many as are worth reading. */
  private static String digits(double value) {
    int decimals = value < 1 ? 3 : value < 100 ? 2 : 0;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
