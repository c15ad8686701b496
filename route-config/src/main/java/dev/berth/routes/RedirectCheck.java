package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/**
 * Follows every redirect for every kind of user, to find those that lead nowhere or never end.
 *
 * <p>A target with {@code :name} segments is followed as it is written, which stands for every
 * value that is no literal segment of another route.
 */
final class RedirectCheck {
  private static final int MOST_STEPS = 10;
  private static final String ALLOWED = "at most " + MOST_STEPS + " redirects that end at a route";

  private final RouteMap routeMap;
  private final Vec<Problem> problems;
  private final RouteMatcher matcher;
  private final Dict<String> userStatuses = new Dict<>();
  private final Dict<String> reported = new Dict<>();

  RedirectCheck(RouteMap routeMap, Vec<Problem> problems) {
    this.routeMap = routeMap;
    this.problems = problems;
    matcher = new RouteMatcher(routeMap);
  }

  void check() {
    Vec<Route> routes = routeMap.routes();
    userStatuses.put("anonymous", "");
    userStatuses.put("authenticated", "");
    for (int i = 0; i < routes.size(); i++) {
      Vec<String> named = routes.get(i).userStatuses();
      for (int j = 0; j < named.size(); j++) {
        userStatuses.put(named.get(j), "");
      }
    }
    for (int i = 0; i < routes.size(); i++) {
      for (int j = 0; j < userStatuses.size(); j++) {
        Route route = routes.get(i);
        String userStatus = userStatuses.keyAt(j);
        if (!route.targetFor(userStatus).isEmpty() && matcher.applies(route, userStatus)) {
          follow("routes[" + i + "]", route, userStatus);
        }
      }
    }
  }

  private void follow(String label, Route start, String userStatus) {
    Dict<String> visited = new Dict<>();
    RouteMatch step = matcher.matched(start, start.path().segments(), userStatus);
    String location = routeMap.base() + start.path().text();
    String chain = location;
    boolean isEndless = false;
    while (step.leadsElsewhere() && !isEndless) {
      visited.put(location, step.route().path().shape());
      location = step.location();
      chain += " -> " + location;
      isEndless = visited.has(location) || visited.size() > MOST_STEPS;
      step = matcher.match(RedirectTarget.parse(location).path(), userStatus);
    }
    boolean isLost =
        step.outcome() == RouteMatch.Outcome.NOT_FOUND
            && !location.contains("/:")
            && location.startsWith("/");
    if (isEndless || isLost) {
      String found = "no way out for the user status \"" + userStatus + "\": " + chain;
      report(new Problem(label, found, ALLOWED, ""), visited);
    }
  }

  /** Reports a circle at one of its routes, not at each. */
  private void report(Problem problem, Dict<String> visited) {
    if (!reported.has(visited.valueAt(visited.size() - 1))) {
      problems.add(problem);
    }
    for (int i = 0; i < visited.size(); i++) {
      reported.put(visited.valueAt(i), "");
    }
  }
}
