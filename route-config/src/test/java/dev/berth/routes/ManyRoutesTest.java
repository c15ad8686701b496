package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A route map of ten thousand routes costs no more per match than one of ten. */
class ManyRoutesTest {
  private static final int MANY = 10_000;
  private static final int FEW = 10;

  /** What a look-up by hash may cost more where many names share a table, on average. */
  private static final int COLLISIONS = 2;

  @Test
  void aMatchIsFoundWithoutASearchThroughAllRoutes() throws ReflectiveOperationException {
    IntUnaryOperator work = new CountingClasses().make(MatchesOfAll.class, IntUnaryOperator.class);

    int few = work.applyAsInt(FEW);

    assertThat(few).as("counted calls for each match").isGreaterThan(FEW);
    assertThat(work.applyAsInt(MANY)).isLessThan(COLLISIONS * few);
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

  /** Matches a path of each of so many routes, and gives how many calls one match takes. */
  public static final class MatchesOfAll implements IntUnaryOperator {
    @Override
    public int applyAsInt(int routes) {
      RouteMatcher matcher = matcher(routes);
      long before = CountingClasses.calls;
      for (int i = 0; i < routes; i++) {
        matcher.match(path(i) + "/7/reviews", "anonymous");
      }
      return (int) ((CountingClasses.calls - before) / routes);
    }
  }
}
