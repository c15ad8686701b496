package dev.berth.routes;

import dev.berth.collections.Vec;

/**
 * Is what came of reading a route map.
 *
 * @param routeMap null when there are problems
 * @param problems empty when the route map can be used
 */
public record RouteMapReading(RouteMap routeMap, Vec<Problem> problems) {
  /** Tells whether there is a route map to use. */
  public boolean isValid() {
    return problems.size() == 0;
  }
}
