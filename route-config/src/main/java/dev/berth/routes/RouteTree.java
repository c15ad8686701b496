package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/**
 * Finds the most specific route of a path, one segment at each level.
 *
 * <p>The order of the three attempts in {@link #find} is the rule "literal before {@code :name}
 * before {@code *}"; when one finds nothing for this user, the next is tried.
 */
final class RouteTree {
  private final Dict<RouteTree> literals = new Dict<>();
  private final Vec<RouteTree> parameter = new Vec<>();
  private final Vec<Route> ending = new Vec<>();
  private final Vec<Route> open = new Vec<>();

  void add(Route route) {
    equalTo(route.path()).add(route);
  }

  /** Gives the route that serves this user among those of exactly this path. */
  Route strongest(PathPattern path, String userStatus) {
    return choose(equalTo(path), userStatus);
  }

  /** Gives null when no route serves this user at this path. */
  Route find(Vec<String> path, int depth, String userStatus) {
    Route found = null;
    if (depth == path.size()) {
      found = choose(ending, userStatus);
    } else {
      String segment = path.get(depth);
      RouteTree literal = literals.get(segment);
      if (literal != null) {
        found = literal.find(path, depth + 1, userStatus);
      }
      if (found == null && parameter.size() > 0 && !segment.isEmpty()) {
        found = parameter.last().find(path, depth + 1, userStatus);
      }
    }
    return found == null ? choose(open, userStatus) : found;
  }

  private Vec<Route> equalTo(PathPattern path) {
    RouteTree node = this;
    for (int i = 0; i < path.segments().size(); i++) {
      node = node.child(path.segments().get(i));
    }
    return path.open() ? node.open : node.ending;
  }

  private RouteTree child(String segment) {
    if (PathPattern.isParameter(segment)) {
      if (parameter.size() == 0) {
        parameter.add(new RouteTree());
      }
      return parameter.last();
    }
    if (!literals.has(segment)) {
      literals.put(segment, new RouteTree());
    }
    return literals.get(segment);
  }

  private static Route choose(Vec<Route> routes, String userStatus) {
    Route chosen = null;
    int strongest = Route.IS_NOT_FOR_THE_USER;
    for (int i = 0; i < routes.size(); i++) {
      int claim = routes.get(i).claimOn(userStatus);
      if (claim > strongest) {
        strongest = claim;
        chosen = routes.get(i);
      }
    }
    return chosen;
  }
}
