package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/** Reads one entry of the list of routes. */
final class RouteReader {
  private static final String TARGET =
      "\"/\" and segments, \":name\" only as in the path, no \"*\"; or an absolute URL";

  private final Dict<JsonValue> microFrontends;

  RouteReader(Dict<JsonValue> microFrontends) {
    this.microFrontends = microFrontends;
  }

  Route read(Fields fields) {
    PathPattern path = PathPattern.parse(fields.text("path", "", Syntax.PATH));
    fields.require(fields.has("path"), "path", Syntax.PATH);
    String microFrontend = fields.reference("mfe", "", microFrontends);
    String redirect = target(fields, "redirect", path);
    if (fields.has("mfe") == fields.has("redirect")) {
      String found = fields.has("mfe") ? "both \"mfe\" and" : "neither \"mfe\" nor";
      fields.note("", found + " \"redirect\"", "one of the two");
    }
    Vec<String> userStatuses = fields.texts("userStatus", Syntax.NAME);
    String otherwise = target(fields, "otherwise", path);
    boolean isForSomebody = fields.has("userStatus") || !fields.has("otherwise");
    fields.require(isForSomebody, "otherwise", "no \"otherwise\" without \"userStatus\"");
    fields.refuseOthers();
    return new Route(path, microFrontend, redirect, userStatuses, otherwise);
  }

  private static String target(Fields fields, String key, PathPattern from) {
    String target = fields.text(key, "", Syntax.TEXT);
    RedirectTarget parsed = RedirectTarget.parse(target);
    String path = parsed.path().isEmpty() ? "/" : parsed.path();
    boolean isGood =
        (parsed.leavesTheSite() ? Syntax.isAbsolute(target) : target.startsWith("/"))
            && Syntax.hasUrlCharacters(target)
            && Syntax.fits(Syntax.PATH, path)
            && !path.contains("*");
    Vec<String> segments = PathPattern.segmentsOf(path);
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      isGood &= !PathPattern.isParameter(segment) || from.segments().contains(segment);
    }
    fields.require(isGood || target.isEmpty(), key, TARGET);
    return target;
  }
}
