package dev.berth.benchmarks;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What pages do often, in a page opened alone and in the same page as a micro-frontend. */
final class HotPaths implements Benchmark {
  private static final Sample PAGE = new Sample("hot paths", "/bench/hot.html", "/hot", "#stage");
  private static final Goal UNTOUCHED = Goal.ratio(1.05);
  private static final Goal STOOD_IN_FOR = Goal.ratio(2);
  private static final List<Path> PATHS =
      List.of(
          new Path("`window.x = i`", "globalWrite", UNTOUCHED),
          new Path("`Math.max(a, b)`", "mathMax", UNTOUCHED),
          new Path("`list.push(i)`", "push", UNTOUCHED),
          new Path("`JSON.stringify` of a small object", "stringify", UNTOUCHED),
          new Path("`createElement` and `append`", "append", UNTOUCHED),
          new Path("`addEventListener` and `removeEventListener`", "listen", STOOD_IN_FOR),
          new Path("an event that is heard", "dispatch", STOOD_IN_FOR),
          new Path("`setTimeout` and `clearTimeout`", "timeout", STOOD_IN_FOR));

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 41;
  private static final double LONG_ENOUGH_NANOSECONDS = 8e6;

  @Override
  public Section measure(Bench bench) {
    bench.load(PAGE);
    bench.openShell();
    bench.go(PAGE.path(), PAGE);
    return new Section(
        "Hot paths", "ns", PATHS.stream().map(path -> measure(path, bench)).toList());
  }

  private static Measurement measure(Path path, Bench bench) {
    int times = timesThatTakeLong(path, bench.alone());
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      rounds.add(i % 2 == 0 ? aloneFirst(path, times, bench) : berthFirst(path, times, bench));
    }
    return new Measurement(path.name(), path.goal(), rounds.subList(WARM_UP, rounds.size()));
  }

  private static int timesThatTakeLong(Path path, Page page) {
    int times = 1000;
    while (path.run(times, page) * times < LONG_ENOUGH_NANOSECONDS) {
      times *= 2;
    }
    return times;
  }

  private static Round aloneFirst(Path path, int times, Bench bench) {
    double alone = path.run(times, bench.alone());
    return new Round(alone, path.run(times, bench.shell()));
  }

  private static Round berthFirst(Path path, int times, Bench bench) {
    double berth = path.run(times, bench.shell());
    return new Round(path.run(times, bench.alone()), berth);
  }

  /**
   * Something that pages do often.
   *
   * @param name what it is, in words
   * @param function its name in {@code hot-paths.js}
   * @param goal what it may cost
   */
  private record Path(String name, String function, Goal goal) {
    /** Gives the nanoseconds of one. */
    double run(int times, Page page) {
      return Bench.number(page, "hot('%s', %d)".formatted(function, times));
    }
  }
}
