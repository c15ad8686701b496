package dev.berth.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
    List<Spent> first = first(bench);
    List<Spent> further = further(bench);
    return new Section(
        "Arming and reclaiming",
        "ms",
        List.of(
            line("both, first of a shell", Goal.NONE, first, Spent::both),
            line("arming", Goal.NONE, further, Spent::arm),
            line("reclaiming", Goal.NONE, further, Spent::reclaim),
            line("both", SHORT, further, Spent::both)));
  }

  private static Measurement line(
      String name, Goal goal, List<Spent> all, ToDoubleFunction<Spent> part) {
    return new Measurement(
        name,
        goal,
        all.stream().map(spent -> new Round(spent.load(), part.applyAsDouble(spent))).toList());
  }

  /** The first time in a shell, when nothing is optimised yet and the built-ins are read. */
  private static List<Spent> first(Bench bench) {
    List<Spent> all = new ArrayList<>();
    for (int i = 0; i < FRESH_SHELLS; i++) {
      bench.openShell();
      double arm = spent(bench, "arm");
      double load = bench.load(TYPICAL);
      bench.go(TYPICAL.path(), TYPICAL);
      bench.go(EMPTY.path(), EMPTY);
      all.add(new Spent(load, arm, spent(bench, "reclaim")));
    }
    return all;
  }

  private static List<Spent> further(Bench bench) {
    List<Spent> all = new ArrayList<>();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      double load = bench.load(TYPICAL);
      bench.go(TYPICAL.path(), TYPICAL);
      double arm = spent(bench, "arm");
      bench.go(EMPTY.path(), EMPTY);
      all.add(new Spent(load, arm, spent(bench, "reclaim")));
    }
    return all.subList(WARM_UP, all.size());
  }

  private static double spent(Bench bench, String function) {
    return Bench.number(bench.shell(), "bench." + function);
  }

  /**
   * Milliseconds of one visit.
   *
   * @param load a native load of the page
   * @param arm remembering how things are
   * @param reclaim taking everything back
   */
  private record Spent(double load, double arm, double reclaim) {
    double both() {
      return arm + reclaim;
    }
  }
}
