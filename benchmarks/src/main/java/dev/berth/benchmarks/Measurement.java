package dev.berth.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What was found about one thing.
 *
 * @param name what it is, in words
 * @param goal what it is meant to stay below
 * @param rounds what was measured
 */
record Measurement(String name, Goal goal, List<Round> rounds) {
  Measurement {
    rounds = List.copyOf(rounds);
  }

  /** The rounds of several as those of one. */
  static Measurement ofAll(String name, Goal goal, List<Measurement> parts) {
    Stream<Round> rounds = parts.stream().flatMap(part -> part.rounds().stream());
    return new Measurement(name, goal, rounds.toList());
  }

  Distribution alone() {
    return distribution(Round::alone);
  }

  Distribution berth() {
    return distribution(Round::berth);
  }

  Distribution ratios() {
    return distribution(Round::ratio);
  }

  private Distribution distribution(ToDoubleFunction<Round> value) {
    return new Distribution(rounds.stream().map(value::applyAsDouble).toList());
  }
}
