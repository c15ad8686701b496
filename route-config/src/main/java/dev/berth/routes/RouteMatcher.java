package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/** Finds what a route map says about a path, for a user. */
public final class RouteMatcher {
  private final RouteMap routeMap;
  private final RouteTree tree = new RouteTree();

  /** Orders the routes once, so that a match takes as many steps as the path has segments. */
  public RouteMatcher(RouteMap routeMap) {
    this.routeMap = routeMap;
    for (int i = 0; i < routeMap.routes().size(); i++) {
      tree.add(routeMap.routes().get(i));
    }
  }

  /** Answers for the path of a URL, base included, query and hash not. */
  public RouteMatch match(String path, String userStatus) {
    String base = routeMap.base();
    if (!(path + "/").startsWith(base + "/")) {
      return notFound(path);
    }
    Vec<String> segments = PathPattern.segmentsOf(path.substring(base.length()));
    Route route = tree.find(segments, 0, userStatus);
    return route == null ? notFound(path) : matched(route, segments, userStatus);
  }

  /** Tells whether no route of equal path takes this user away from the route. */
  boolean applies(Route route, String userStatus) {
    return tree.strongest(route.path(), userStatus) == route;
  }

  /** Answers for a route that is known to match these segments. */
  RouteMatch matched(Route route, Vec<String> segments, String userStatus) {
    Dict<String> params = route.path().paramsIn(segments);
    String target = route.targetFor(userStatus);
    return new RouteMatch(
        outcomeOf(route, userStatus),
        route,
        routeMap.microFrontends().get(route.microFrontend()),
        prefix(segments, route.path().segments().size()),
        params,
        target.isEmpty() ? "" : RedirectTarget.parse(target).locate(routeMap.base(), params));
  }

  private static RouteMatch.Outcome outcomeOf(Route route, String userStatus) {
    if (route.claimOn(userStatus) == Route.SENDS_AWAY) {
      return RouteMatch.Outcome.OTHERWISE;
    }
    return route.redirect().isEmpty()
        ? RouteMatch.Outcome.MICRO_FRONTEND
        : RouteMatch.Outcome.REDIRECT;
  }

  private String prefix(Vec<String> segments, int count) {
    String prefix = routeMap.base();
    for (int i = 0; i < count; i++) {
      prefix += "/" + segments.get(i);
    }
    return prefix.isEmpty() ? "/" : prefix;
  }

  private RouteMatch notFound(String path) {
    MicroFrontend fallback = routeMap.microFrontends().get(routeMap.fallback().notFound());
    return new RouteMatch(RouteMatch.Outcome.NOT_FOUND, null, fallback, path, new Dict<>(), "");
  }
}
