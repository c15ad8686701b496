package dev.berth.routes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Matches as the reference says it, one sentence at a time: every route is looked at. */
record BruteForceMatcher(List<Route> routes) {
  Optional<Route> match(String path, String userStatus) {
    List<String> segments = segments(path);
    return routes.stream()
        .filter(route -> matches(route.path(), segments))
        .filter(route -> route.claimOn(userStatus) > Route.IS_NOT_FOR_THE_USER)
        .min(bySpecificity().thenComparing(route -> -route.claimOn(userStatus)));
  }

  /** Orders literal before named before open, segment by segment; the longer path first. */
  static Comparator<Route> bySpecificity() {
    return Comparator.comparing(route -> rank(route.path()));
  }

  private static String rank(PathPattern pattern) {
    StringBuilder rank = new StringBuilder();
    for (int i = 0; i < pattern.segments().size(); i++) {
      rank.append(pattern.segments().get(i).startsWith(":") ? 'b' : 'a');
    }
    return rank + (pattern.open() ? "c" : "");
  }

  private static boolean matches(PathPattern pattern, List<String> path) {
    int length = pattern.segments().size();
    if (pattern.open() ? path.size() < length : path.size() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      String segment = pattern.segments().get(i);
      boolean isNamed = segment.startsWith(":") && !path.get(i).isEmpty();
      if (!isNamed && !segment.equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> segments(String path) {
    String inner = path.substring(1);
    String trimmed = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
    return inner.isEmpty() ? List.of() : List.of(trimmed.split("/", -1));
  }
}
