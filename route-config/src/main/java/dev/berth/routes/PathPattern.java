package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/**
 * Is the path of a route: literal segments, {@code :name} for one segment, a final {@code *} for
 * the rest.
 *
 * @param text as written in the route map
 * @param segments without the final {@code *}
 * @param open whether it ends in {@code *}
 */
public record PathPattern(String text, Vec<String> segments, boolean open) {
  /** Reads a path that is known to be well formed. */
  public static PathPattern parse(String text) {
    Vec<String> segments = segmentsOf(text);
    boolean open = segments.size() > 0 && segments.last().equals("*");
    if (open) {
      segments.removeAt(segments.size() - 1);
    }
    return new PathPattern(text, segments, open);
  }

  /** Cuts a path at its slashes; a final slash means nothing. */
  static Vec<String> segmentsOf(String path) {
    Vec<String> segments = new Vec<>();
    int start = 1;
    while (start < path.length()) {
      int slash = path.indexOf("/", start);
      int end = slash < 0 ? path.length() : slash;
      segments.add(path.substring(start, end));
      start = end + 1;
    }
    return segments;
  }

  /** Tells {@code :name} from a literal segment. */
  static boolean isParameter(String segment) {
    return segment.startsWith(":");
  }

  /** Gives the same text for exactly those patterns that match the same paths. */
  String shape() {
    String shape = "";
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      shape += "/" + (isParameter(segment) ? ":" : segment);
    }
    return open ? shape + "/*" : shape;
  }

  /** Names the segments of a path that matches. */
  Dict<String> paramsIn(Vec<String> path) {
    Dict<String> params = new Dict<>();
    for (int i = 0; i < segments.size(); i++) {
      if (isParameter(segments.get(i))) {
        params.put(segments.get(i).substring(1), path.get(i));
      }
    }
    return params;
  }
}
