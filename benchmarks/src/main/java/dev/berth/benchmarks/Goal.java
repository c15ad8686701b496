package dev.berth.benchmarks;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a measurement is meant to stay below.
 *
 * @param limit the largest value that is good
 * @param text how the limit is told
 * @param value what of the measurement is compared with it
 */
record Goal(double limit, String text, ToDoubleFunction<Measurement> value) {
  /** For what is only told. */
  static final Goal NONE = new Goal(Double.MAX_VALUE, "", measurement -> 0);

  /** The median of the ratios. */
  static Goal ratio(double limit) {
    return new Goal(limit, "ratio " + limit, measurement -> measurement.ratios().median());
  }

  /** The median time with the bootstrap. */
  static Goal milliseconds(double limit) {
    return new Goal(
        limit,
        String.format(Locale.ROOT, "%.0f ms", limit),
        measurement -> measurement.berth().median());
  }

  /** Whether the measurement reaches it, in a word. */
  String verdict(Measurement measurement) {
    if (this == NONE) {
      return "";
    }
    return value.applyAsDouble(measurement) <= limit ? "met" : "**missed**";
  }
}
