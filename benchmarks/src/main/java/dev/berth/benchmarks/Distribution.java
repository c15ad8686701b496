package dev.berth.benchmarks;

import java.util.List;

/** How measured values lie: a median and the middle half, which no single hiccup moves. */
final class Distribution {
  private final double[] sorted;

  Distribution(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Nothing was measured.");
    }
    sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  double median() {
    return quantile(0.5);
  }

  /** A quarter of the values are below it. */
  double lowerQuartile() {
    return quantile(0.25);
  }

  /** A quarter of the values are above it. */
  double upperQuartile() {
    return quantile(0.75);
  }

  /** Between two values it lies on the line that joins them. */
  private double quantile(double part) {
    double place = part * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
  }
}
