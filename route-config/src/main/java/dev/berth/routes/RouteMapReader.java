package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue.Kind;

/**
 * Turns JSON into a route map, or into the list of everything that is wrong with it.
 *
 * <p>The parts are read first, each by itself; how they fit together is looked at only when each is
 * in order, because one mistyped name would otherwise be reported as three problems.
 */
public final class RouteMapReader {
  private final Vec<Problem> problems = new Vec<>();
  private final Dict<JsonValue> definitions = new Dict<>();
  private final Fields top;

  private RouteMapReader(JsonValue root) {
    top = new Fields("", root, problems);
  }

  /** Reads any JSON value whatever; never throws. */
  public static RouteMapReading read(JsonValue root) {
    RouteMapReader reader = new RouteMapReader(root);
    Vec<Problem> problems = reader.problems;
    RouteMap routeMap = root.kind() == Kind.OBJECT ? reader.routeMap() : null;
    if (problems.size() == 0) {
      new RouteMapChecks(routeMap, problems).check();
    }
    return new RouteMapReading(problems.size() == 0 ? routeMap : null, problems);
  }

  /** Answers for a text that no JSON parser accepts. */
  public static RouteMapReading notJson() {
    Problem problem = new Problem("$", "a text that is not JSON", "a JSON object", "");
    return new RouteMapReading(null, Vec.of(problem));
  }

  private RouteMap routeMap() {
    top.text("$schema", "", Syntax.TEXT);
    JsonValue version = top.value("version");
    boolean isKnown = version != null && version.kind() == Kind.NUMBER && version.number() == 1;
    top.require(isKnown, "version", "1");
    String history = top.choice("history", "path", Vec.of("path", "hash"));
    String base = base(history);
    collectDefinitions();
    Dict<MicroFrontend> microFrontends = microFrontends();
    Vec<Route> routes = routes();
    Fallback fallback = fallback();
    top.refuseOthers();
    return new RouteMap(base, history, microFrontends, routes, fallback);
  }

  private String base(String history) {
    String base = top.text("base", "/", Syntax.PATH);
    boolean isPlain = !base.contains("/:") && !base.contains("*");
    top.require(isPlain, "base", "a path without \":name\" and \"*\"");
    boolean isUsed = history.equals("path") || base.equals("/");
    top.require(isUsed, "base", "\"/\" when the history is \"hash\"");
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  private void collectDefinitions() {
    Fields declared = top.object("microFrontends");
    Vec<String> names = declared.keys();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      definitions.put(name, declared.value(name));
      if (!Syntax.fits(Syntax.NAME, name)) {
        declared.note(name, "this key", Syntax.NAME);
      }
    }
    top.require(names.size() > 0, "microFrontends", "at least one micro-frontend");
  }

  private Dict<MicroFrontend> microFrontends() {
    MicroFrontendReader reader = new MicroFrontendReader(definitions);
    MicroFrontend defaults = reader.readDefaults(top.object("defaults"));
    Dict<MicroFrontend> microFrontends = new Dict<>();
    for (int i = 0; i < definitions.size(); i++) {
      String name = definitions.keyAt(i);
      Fields fields = new Fields("microFrontends." + name, definitions.valueAt(i), problems);
      microFrontends.put(name, reader.read(name, fields, defaults));
    }
    return microFrontends;
  }

  private Vec<Route> routes() {
    RouteReader reader = new RouteReader(definitions);
    Vec<Fields> list = top.objects("routes");
    Vec<Route> routes = new Vec<>();
    for (int i = 0; i < list.size(); i++) {
      routes.add(reader.read(list.get(i)));
    }
    top.require(list.size() > 0, "routes", "at least one route");
    return routes;
  }

  private Fallback fallback() {
    Fields fields = top.object("fallback");
    String notFound = fields.reference("notFound", "", definitions);
    String failure = fields.reference("failure", "", definitions);
    fields.refuseOthers();
    return new Fallback(notFound, failure);
  }
}
