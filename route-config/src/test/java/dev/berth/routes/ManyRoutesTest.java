package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A route map of ten thousand routes costs no more per match than one of ten. */
class ManyRoutesTest {
  private static final int MANY = 10_000;
  private static final int FEW = 10;
  private static final int MATCHES = 20_000;

  /** A search through all routes would be a thousand times slower; noise is not twenty times. */
  private static final int NOISE = 20;

  @Test
  void aMatchIsFoundWithoutASearchThroughAllRoutes() {
    RouteMatcher few = matcher(FEW);
    RouteMatcher many = matcher(MANY);
    cost(few, FEW);

    assertThat(cost(many, MANY)).isLessThan(NOISE * cost(few, FEW));
  }

  @Test
  void eachOfThemIsFound() {
    RouteMatcher many = matcher(MANY);

    for (int i = 0; i < MANY; i++) {
      RouteMatch match = many.match(path(i) + "/7/reviews", "anonymous");
      assertThat(match.base()).isEqualTo(path(i) + "/7");
      assertThat(match.microFrontend().name()).isEqualTo(i % 2 == 0 ? "a" : "b");
    }
    assertThat(many.match("/section-3/page-3x/7", "anonymous").outcome())
        .isEqualTo(RouteMatch.Outcome.NOT_FOUND);
  }

  /** The processor time of this thread alone, so that other work on the machine does not count. */
  private static long cost(RouteMatcher matcher, int routes) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (int i = 0; i < MATCHES; i++) {
        matcher.match(path(i % routes) + "/7/reviews", "anonymous");
      }
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  private static RouteMatcher matcher(int routes) {
    return RouteMaps.matcher(
        "/",
        IntStream.range(0, routes)
            .mapToObj(i -> path(i) + "/:item/* " + (i % 2 == 0 ? "a" : "b"))
            .toArray(String[]::new));
  }

  private static String path(int i) {
    return "/section-" + i % 100 + "/page-" + i;
  }
}
