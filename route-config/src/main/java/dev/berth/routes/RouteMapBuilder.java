package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/**
 * Builds a route map from JSON that has been found good, and fills in what it leaves out. What is
 * good is for {@link RouteMapReader} to say; this is the small half, which every page loads.
 */
public final class RouteMapBuilder {
  private RouteMapBuilder() {}

  /** Builds from the whole document. */
  public static RouteMap build(JsonValue root) {
    String base = text(root, "base", "/");
    JsonValue fallback = root.get("fallback");
    return new RouteMap(
        base.endsWith("/") ? base.substring(0, base.length() - 1) : base,
        text(root, "history", "path"),
        microFrontends(root.get("microFrontends"), root.get("defaults")),
        routes(root.get("routes")),
        new Fallback(text(fallback, "notFound", ""), text(fallback, "failure", "")));
  }

  private static Dict<MicroFrontend> microFrontends(JsonValue json, JsonValue defaults) {
    Dict<MicroFrontend> microFrontends = new Dict<>();
    Vec<String> names = json.keys();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      microFrontends.put(name, new MicroFrontend(name, new Keys(json.get(name), defaults)));
    }
    return microFrontends;
  }

  private static Vec<Route> routes(JsonValue json) {
    Vec<Route> routes = new Vec<>();
    for (int i = 0; i < json.size(); i++) {
      JsonValue route = json.at(i);
      routes.add(
          new Route(
              PathPattern.parse(text(route, "path", "")),
              text(route, "mfe", ""),
              text(route, "redirect", ""),
              Keys.texts(route.get("userStatus")),
              text(route, "otherwise", "")));
    }
    return routes;
  }

  private static String text(JsonValue json, String key, String fallback) {
    return Keys.text(json == null ? null : json.get(key), fallback);
  }
}
