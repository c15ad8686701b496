package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Promise;
import dev.berth.routes.JsonValue;

/** Says what is wrong with a route map, before anybody relies on it. */
public interface RouteMapCheck {
  /**
   * The problem report; empty for a route map that can be used.
   *
   * @param map null for a text that is not JSON
   * @param source what the report calls the route map
   */
  Promise<String> report(JsonValue map, String source);
}
