package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/** Checks one entry of the list of routes. */
final class RouteCheck {
  private static final String TARGET =
      "\"/\" and segments, \":name\" only as in the path, no \"*\"; or an absolute URL";

  private final Dict<JsonValue> microFrontends;

  RouteCheck(Dict<JsonValue> microFrontends) {
    this.microFrontends = microFrontends;
  }

  void check(Fields fields) {
    String path = fields.text("path", Syntax.PATH);
    fields.require(fields.has("path"), "path", Syntax.PATH);
    fields.reference("mfe", microFrontends);
    target(fields, "redirect", path);
    if (fields.has("mfe") == fields.has("redirect")) {
      String found = fields.has("mfe") ? "both \"mfe\" and" : "neither \"mfe\" nor";
      fields.note("", found + " \"redirect\"", "one of the two");
    }
    fields.texts("userStatus", Syntax.NAME);
    target(fields, "otherwise", path);
    boolean isForSomebody = fields.has("userStatus") || !fields.has("otherwise");
    fields.require(isForSomebody, "otherwise", "no \"otherwise\" without \"userStatus\"");
    fields.refuseOthers();
  }

  private static void target(Fields fields, String key, String from) {
    String target = fields.text(key, Syntax.TEXT);
    RedirectTarget parsed = RedirectTarget.parse(target);
    String path = parsed.path().isEmpty() ? "/" : parsed.path();
    boolean isRooted = parsed.leavesTheSite() ? Syntax.isAbsolute(target) : target.startsWith("/");
    boolean isGood =
        isRooted
            && Syntax.hasUrlCharacters(target)
            && Syntax.fits(Syntax.PATH, path)
            && !path.contains("*")
            && borrowsOnlyFrom(PathPattern.segmentsOf(from), path);
    fields.require(isGood || target.isEmpty(), key, TARGET);
  }

  private static boolean borrowsOnlyFrom(Vec<String> lenders, String path) {
    Vec<String> segments = PathPattern.segmentsOf(path);
    for (int i = 0; i < segments.size(); i++) {
      if (PathPattern.isParameter(segments.get(i)) && !lenders.contains(segments.get(i))) {
        return false;
      }
    }
    return true;
  }
}
