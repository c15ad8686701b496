package dev.berth.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Exchanging what kept pages show with nothing of the bootstrap there, against loading these pages
 * natively: what is left to gain.
 */
final class BareSwitch implements Benchmark {
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 24;
  private static final String EMPTY = "/bench/empty.html";

  private final List<Sample> samples;

  BareSwitch(List<Sample> samples) {
    this.samples = samples;
  }

  @Override
  public Section measure(Bench bench) {
    bench.prepareWith("bare-switch.js");
    bench.open(EMPTY);
    for (Sample sample : samples) {
      bench.load(sample);
      bench.shell().evaluate("page => bench.add(page)", bench.alone().evaluate("bench.look()"));
    }
    return new Section("The least that a switch costs", "ms", "bare", List.of(all(bench)));
  }

  private Measurement all(Bench bench) {
    List<Round> rounds = new ArrayList<>();
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      for (int rank = 0; rank < samples.size(); rank++) {
        Round round =
            new Round(
                bench.load(samples.get(rank)),
                Bench.number(bench.shell(), "bench.exchange(" + rank + ")"));
        if (i >= 0) {
          rounds.add(round);
        }
      }
    }
    return new Measurement("nodes, style sheets and address exchanged", Goal.NONE, rounds);
  }
}
