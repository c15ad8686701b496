package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue.Kind;

/**
 * Builds a route map from JSON that has been found good, and fills in what it leaves out. What is
 * good is for {@link RouteMapReader} to say; this is the small half, which every page loads.
 */
public final class RouteMapBuilder {
  private final JsonValue defaults;

  private RouteMapBuilder(JsonValue defaults) {
    this.defaults = defaults;
  }

  /** Builds from the whole document. */
  public static RouteMap build(JsonValue root) {
    RouteMapBuilder builder = new RouteMapBuilder(root.get("defaults"));
    String base = text(root, "base", "/");
    JsonValue fallback = root.get("fallback");
    return new RouteMap(
        base.endsWith("/") ? base.substring(0, base.length() - 1) : base,
        text(root, "history", "path"),
        builder.microFrontends(root.get("microFrontends")),
        routes(root.get("routes")),
        new Fallback(text(fallback, "notFound", ""), text(fallback, "failure", "")));
  }

  private Dict<MicroFrontend> microFrontends(JsonValue json) {
    Dict<MicroFrontend> microFrontends = new Dict<>();
    Vec<String> names = json.keys();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      microFrontends.put(name, microFrontend(name, json.get(name)));
    }
    return microFrontends;
  }

  private MicroFrontend microFrontend(String name, JsonValue json) {
    String fallback = common(json, "fallback", "");
    JsonValue data = json.get("data");
    JsonValue reuse = member(json, "reuse");
    return new MicroFrontend(
        name,
        text(json, "title", ""),
        common(json, "kind", "html"),
        fallback.equals(name) ? "" : fallback,
        new EntryPoint(
            text(json, "entry", ""),
            text(json, "version", ""),
            text(json, "integrity", ""),
            texts(json.get("inlineScripts"))),
        new Loading(
            Quantity.millis(common(json, "timeout", "8s")),
            retries(json),
            common(json, "prefetch", "none"),
            new Budget(size(json, "script"), size(json, "style"))),
        new Mounting(
            Quantity.millis(common(json, "lifecycleTimeout", "10s")),
            Quantity.millis(common(json, "keep", "")),
            reuse == null || reuse.bool(),
            common(json, "sandbox", "")),
        data == null ? member(json, "data") : data);
  }

  private int retries(JsonValue json) {
    JsonValue retries = member(json, "retries");
    return retries == null ? 1 : (int) retries.number();
  }

  /** Merges the budget key by key. */
  private int size(JsonValue json, String key) {
    JsonValue shared = defaults == null ? null : defaults.get("budget");
    String size = text(json.get("budget"), key, text(shared, key, ""));
    return Quantity.bytes(size);
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
              texts(route.get("userStatus")),
              text(route, "otherwise", "")));
    }
    return routes;
  }

  /** Reads what stands in the defaults when the micro-frontend does not say it. */
  private JsonValue member(JsonValue json, String key) {
    JsonValue own = json.get(key);
    return own == null && defaults != null ? defaults.get(key) : own;
  }

  private String common(JsonValue json, String key, String fallback) {
    JsonValue value = member(json, key);
    return value == null ? fallback : value.text();
  }

  private static String text(JsonValue json, String key, String fallback) {
    JsonValue value = json == null ? null : json.get(key);
    return value == null ? fallback : value.text();
  }

  private static Vec<String> texts(JsonValue json) {
    Vec<String> texts = new Vec<>();
    if (json != null && json.kind() == Kind.STRING) {
      texts.add(json.text());
    }
    for (int i = 0; json != null && json.kind() == Kind.ARRAY && i < json.size(); i++) {
      texts.add(json.at(i).text());
    }
    return texts;
  }
}
