package dev.berth.server.report;

import dev.berth.routes.RouteMap;

/** Words how much a route map holds. */
final class Counts {
  private Counts() {}

  static String of(RouteMap routeMap) {
    return count(routeMap.routes().size(), "route")
        + ", "
        + count(routeMap.microFrontends().size(), "micro-frontend");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
