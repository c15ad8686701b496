package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.routes.json.RouteMapFile;
import java.util.List;
import java.util.stream.Collectors;

/** Makes small route maps for tests. */
final class RouteMaps {
  private RouteMaps() {}

  /**
   * Builds a matcher from routes in shorthand: {@code /path mfe}, {@code /path > /target}, each
   * with {@code statuses} and a target for the others behind it.
   */
  static RouteMatcher matcher(String base, String... routes) {
    return new RouteMatcher(read(json(base, List.of(routes))));
  }

  /** Reads a route map that must be without problems. */
  static RouteMap read(String json) {
    RouteMapFile file = RouteMapFile.read("of the test", json);
    assertThat(file.reading().isValid()).as(file.report()).isTrue();
    return file.reading().routeMap();
  }

  /**
   * Writes a route map over the micro-frontends a, b, c and d, each used by a fallback at least.
   */
  private static String json(String base, List<String> routes) {
    return """
        { "version": 1, "base": "%s",
          "microFrontends": {
            "a": { "entry": "a.html", "fallback": "b" }, "b": { "entry": "b.html", "fallback": "a" },
            "c": { "entry": "c.html", "fallback": "d" }, "d": { "entry": "d.html", "fallback": "c" }
          },
          "routes": [%s] }
        """
        .formatted(base, routes.stream().map(RouteMaps::route).collect(Collectors.joining(",")));
  }

  private static String route(String shorthand) {
    String[] words = shorthand.replace("> ", ">").split(" ");
    String json = "{ \"path\": \"" + words[0] + "\", ";
    json +=
        words[1].startsWith(">")
            ? "\"redirect\": \"" + words[1].substring(1) + "\""
            : "\"mfe\": \"" + words[1] + "\"";
    if (words.length > 2) {
      json += ", \"userStatus\": [\"" + words[2].replace(",", "\", \"") + "\"]";
    }
    return json + (words.length > 3 ? ", \"otherwise\": \"" + words[3] + "\" }" : " }");
  }
}
