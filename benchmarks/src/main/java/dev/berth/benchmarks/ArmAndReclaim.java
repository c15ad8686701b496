package dev.berth.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * What it costs to remember how things are and to take everything back, for an ordinary page. The
 * clock is held to the two functions that do it.
 */
final class ArmAndReclaim implements Benchmark {
  private static final Sample TYPICAL =
      new Sample("typical", "/bench/typical.html", "/typical", "#typical");
  private static final Sample EMPTY = new Sample("empty", "/bench/empty.html", "/", "#empty");
  private static final Goal SHORT = Goal.milliseconds(3);
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 60;
  private static final int FRESH_SHELLS = 11;

  @Override
  public Section measure(Bench bench) {
    bench.prepareWith("housekeeping.js");
    return new Section("Arming and reclaiming", "ms", List.of(first(bench), further(bench)));
  }

  /** The first time in a shell, when nothing is optimised yet and the built-ins are read. */
  private static Measurement first(Bench bench) {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < FRESH_SHELLS; i++) {
      bench.openShell();
      double arm = spent(bench, "arm");
      double alone = bench.load(TYPICAL);
      bench.go(TYPICAL.path(), TYPICAL);
      bench.go(EMPTY.path(), EMPTY);
      rounds.add(new Round(alone, arm + spent(bench, "reclaim")));
    }
    return new Measurement("an ordinary page, first of a shell", Goal.NONE, rounds);
  }

  private static Measurement further(Bench bench) {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      double alone = bench.load(TYPICAL);
      bench.go(TYPICAL.path(), TYPICAL);
      double arm = spent(bench, "arm");
      bench.go(EMPTY.path(), EMPTY);
      rounds.add(new Round(alone, arm + spent(bench, "reclaim")));
    }
    return new Measurement("an ordinary page", SHORT, rounds.subList(WARM_UP, rounds.size()));
  }

  private static double spent(Bench bench, String function) {
    return Bench.number(bench.shell(), "bench." + function);
  }
}
