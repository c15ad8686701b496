package dev.berth.e2e.purity;

import java.util.ArrayList;
import java.util.List;

/** How values grow from one to the next: the median of the slopes between any two of them. */
final class Trend {
  private Trend() {}

  /** What the median is not moved by: one sample that is far off. */
  static double of(List<Double> values) {
    List<Double> slopes = new ArrayList<>();
    for (int from = 0; from < values.size(); from++) {
      for (int to = from + 1; to < values.size(); to++) {
        slopes.add((values.get(to) - values.get(from)) / (to - from));
      }
    }
    slopes.sort(null);
    return slopes.get(slopes.size() / 2);
  }
}
