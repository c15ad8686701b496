package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the matcher with one that looks at every route. */
class RouteMatcherProperties {
  @Property
  void findsWhatLookingAtEveryRouteFinds(
      @ForAll("routes") List<Route> routes,
      @ForAll("paths") String path,
      @ForAll("statuses") String userStatus) {
    Route expected = new BruteForceMatcher(routes).match(path, userStatus).orElse(null);

    assertThat(matcher(routes).match(path, userStatus).route()).isSameAs(expected);
  }

  @Property
  void theOrderOfTheRoutesHasNoInfluence(
      @ForAll("routes") List<Route> routes,
      @ForAll("paths") String path,
      @ForAll("statuses") String userStatus,
      @ForAll Random random) {
    List<Route> shuffled = new ArrayList<>(routes);
    Collections.shuffle(shuffled, random);

    assertThat(matcher(shuffled).match(path, userStatus).route())
        .isSameAs(matcher(routes).match(path, userStatus).route());
  }

  @Property
  void specificityIsATotalOrder(
      @ForAll("patterns") String left,
      @ForAll("patterns") String middle,
      @ForAll("patterns") String right,
      @ForAll("paths") String path) {
    Route first = route(left, List.of());
    Route second = route(middle, List.of());
    Route third = route(right, List.of());

    boolean isCircle =
        beats(first, second, path) && beats(second, third, path) && beats(third, first, path);
    boolean isTie = beats(first, second, path) && beats(second, first, path);

    assertThat(isCircle || isTie).isFalse();
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> segments = Arbitraries.of("a", "b", ":x");
    Arbitrary<String> inner =
        segments
            .list()
            .ofMaxSize(4)
            .map(list -> number(list).stream().map(segment -> "/" + segment).toList())
            .map(list -> String.join("", list));
    return Combinators.combine(inner, Arbitraries.of("", "/*", "/"))
        .as((path, end) -> (path + end).isEmpty() ? "/" : path + end);
  }

  @Provide
  Arbitrary<List<Route>> routes() {
    Arbitrary<List<String>> named =
        Arbitraries.of("anonymous", "trial", "staff").list().uniqueElements().ofMaxSize(2);
    return Combinators.combine(patterns(), named)
        .as(RouteMatcherProperties::route)
        .list()
        .ofMaxSize(12)
        .map(RouteMatcherProperties::withoutRivals);
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of("a", "b", "c", "")
        .list()
        .ofMaxSize(5)
        .map(segments -> "/" + String.join("/", segments));
  }

  @Provide
  Arbitrary<String> statuses() {
    return Arbitraries.of("anonymous", "trial", "authenticated");
  }

  /** Names of one path must differ. */
  private static List<String> number(List<String> segments) {
    List<String> numbered = new ArrayList<>();
    for (String segment : segments) {
      numbered.add(segment.startsWith(":") ? segment + numbered.size() : segment);
    }
    return numbered;
  }

  /** The reader refuses routes of equal path and user status; so does this. */
  private static List<Route> withoutRivals(List<Route> routes) {
    List<Route> kept = new ArrayList<>();
    for (Route route : routes) {
      boolean isRival =
          kept.stream()
              .filter(other -> other.path().shape().equals(route.path().shape()))
              .anyMatch(other -> claimTheSame(other.userStatuses(), route.userStatuses()));
      if (!isRival) {
        kept.add(route);
      }
    }
    return kept;
  }

  private static boolean claimTheSame(Vec<String> left, Vec<String> right) {
    for (int i = 0; i < left.size(); i++) {
      if (right.contains(left.get(i))) {
        return true;
      }
    }
    return left.size() == 0 && right.size() == 0;
  }

  private static boolean beats(Route route, Route rival, String path) {
    boolean isEqual = route.path().shape().equals(rival.path().shape());
    return !isEqual
        && matcher(List.of(route)).match(path, "trial").route() == route
        && matcher(List.of(rival)).match(path, "trial").route() == rival
        && matcher(List.of(route, rival)).match(path, "trial").route() == route;
  }

  private static Route route(String path, List<String> userStatuses) {
    return new Route(
        PathPattern.parse(path), "a", "", Vec.of(userStatuses.toArray(String[]::new)), "");
  }

  private static RouteMatcher matcher(List<Route> routes) {
    Vec<Route> vec = Vec.of(routes.toArray(Route[]::new));
    return new RouteMatcher(new RouteMap("", "path", new Dict<>(), vec, new Fallback("", "")));
  }
}
