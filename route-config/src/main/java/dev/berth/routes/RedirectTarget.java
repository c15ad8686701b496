package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/**
 * Is where a route sends a user: a path below the base of the route map, or an absolute URL.
 *
 * @param origin empty for a path of this site
 * @param path segments, {@code :name} for those borrowed from the path of the route
 * @param tail query and hash, which stay as they are
 */
record RedirectTarget(String origin, String path, String tail) {
  static RedirectTarget parse(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
      end++;
    }
    String url = text.substring(0, end);
    int slash = url.startsWith("/") ? 0 : url.indexOf("/", "https://".length());
    int start = slash < 0 ? end : slash;
    return new RedirectTarget(url.substring(0, start), url.substring(start), text.substring(end));
  }

  boolean leavesTheSite() {
    return !origin.isEmpty();
  }

  /** Writes the URL, with the segments of the visited path for each {@code :name}. */
  String locate(String base, Dict<String> params) {
    String located = leavesTheSite() ? origin : base;
    Vec<String> segments = PathPattern.segmentsOf(path);
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      String value = PathPattern.isParameter(segment) ? params.get(segment.substring(1)) : segment;
      located += "/" + value;
    }
    return located + (path.endsWith("/") ? "/" : "") + tail;
  }
}
