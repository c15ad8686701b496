package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue.Kind;

/**
 * Turns JSON into a route map, or into the list of everything that is wrong with it.
 *
 * <p>The parts are checked first, each by itself; how they fit together is looked at only when each
 * is in order, because one mistyped name would otherwise be reported as three problems.
 */
public final class RouteMapReader {
  private final Vec<Problem> problems = new Vec<>();
  private final Dict<JsonValue> declared = new Dict<>();
  private final Fields top;

  private RouteMapReader(JsonValue root) {
    top = new Fields("", root, problems);
  }

  /** Reads any JSON value whatever; never throws. */
  public static RouteMapReading read(JsonValue root) {
    RouteMapReader reader = new RouteMapReader(root);
    Vec<Problem> problems = reader.problems;
    if (root.kind() == Kind.OBJECT) {
      reader.checkParts();
    }
    if (problems.size() > 0) {
      return new RouteMapReading(null, problems);
    }
    RouteMap routeMap = RouteMapBuilder.build(root);
    new RouteMapChecks(routeMap, problems).check();
    return new RouteMapReading(problems.size() == 0 ? routeMap : null, problems);
  }

  /** Answers for a text that no JSON parser accepts. */
  public static RouteMapReading notJson() {
    Problem problem = new Problem("$", "a text that is not JSON", "a JSON object", "");
    return new RouteMapReading(null, Vec.of(problem));
  }

  private void checkParts() {
    top.text("$schema", Syntax.TEXT);
    JsonValue version = top.value("version");
    boolean isKnown = version != null && version.kind() == Kind.NUMBER && version.number() == 1;
    top.require(isKnown, "version", "1");
    checkBase(top.choice("history", Vec.of("path", "hash")));
    collectDeclared();
    checkMicroFrontends();
    checkRoutes();
    Fields fallback = top.object("fallback");
    fallback.reference("notFound", declared);
    fallback.reference("failure", declared);
    fallback.refuseOthers();
    top.refuseOthers();
  }

  private void checkBase(String history) {
    String base = top.text("base", Syntax.PATH);
    boolean isPlain = !base.contains("/:") && !base.contains("*");
    top.require(isPlain, "base", "a path without \":name\" and \"*\"");
    boolean isUsed = !history.equals("hash") || base.length() < 2;
    top.require(isUsed, "base", "\"/\" when the history is \"hash\"");
  }

  private void collectDeclared() {
    Fields fields = top.object("microFrontends");
    Vec<String> names = fields.keys();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      declared.put(name, fields.value(name));
      if (!Syntax.fits(Syntax.NAME, name)) {
        fields.note(name, "this key", Syntax.NAME);
      }
    }
    top.require(names.size() > 0, "microFrontends", "at least one micro-frontend");
  }

  private void checkMicroFrontends() {
    MicroFrontendCheck check = new MicroFrontendCheck(declared, top.object("defaults"));
    for (int i = 0; i < declared.size(); i++) {
      String name = declared.keyAt(i);
      check.check(name, new Fields("microFrontends." + name, declared.valueAt(i), problems));
    }
  }

  private void checkRoutes() {
    RouteCheck check = new RouteCheck(declared);
    Vec<Fields> routes = top.objects("routes");
    for (int i = 0; i < routes.size(); i++) {
      check.check(routes.get(i));
    }
    top.require(routes.size() > 0, "routes", "at least one route");
  }
}
