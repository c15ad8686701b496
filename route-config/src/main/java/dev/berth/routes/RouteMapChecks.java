package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/** Looks at how the parts of a route map fit together, each being in order by itself. */
final class RouteMapChecks {
  private final RouteMap routeMap;
  private final Vec<Problem> problems;
  private final Dict<String> claims = new Dict<>();

  RouteMapChecks(RouteMap routeMap, Vec<Problem> problems) {
    this.routeMap = routeMap;
    this.problems = problems;
  }

  void check() {
    findUnused();
    findRivals();
    new RedirectCheck(routeMap, problems).check();
  }

  private void findUnused() {
    Dict<MicroFrontend> all = routeMap.microFrontends();
    Dict<String> used = new Dict<>();
    used.put(routeMap.fallback().notFound(), "");
    used.put(routeMap.fallback().failure(), "");
    for (int i = 0; i < routeMap.routes().size(); i++) {
      used.put(routeMap.routes().get(i).microFrontend(), "");
    }
    for (int i = 0; i < all.size(); i++) {
      used.put(all.valueAt(i).fallback(), "");
    }
    for (int i = 0; i < all.size(); i++) {
      if (!used.has(all.keyAt(i))) {
        note(
            "microFrontends." + all.keyAt(i),
            "no route or fallback that names it",
            "only what is used");
      }
    }
  }

  /** Finds routes of equal path between which nothing decides. */
  private void findRivals() {
    for (int i = 0; i < routeMap.routes().size(); i++) {
      Route route = routeMap.routes().get(i);
      String label = "routes[" + i + "]";
      String shape = route.path().shape() + " ";
      Vec<String> statuses = route.userStatuses();
      String rival = statuses.size() == 0 ? claim(shape, label) : label;
      for (int j = 0; j < statuses.size(); j++) {
        String first = claim(shape + statuses.get(j), label);
        rival = first.equals(label) ? rival : first;
      }
      if (!rival.equals(label)) {
        note(label, "the path and user status of " + rival, "what tells them apart");
      }
      String otherwise = route.otherwise();
      String first = otherwise.isEmpty() ? "" : claim(shape + "/", otherwise);
      if (!first.equals(otherwise)) {
        note(label + ".otherwise", otherwise, first + " as in another route of this path");
      }
    }
  }

  /** Gives what the first who claimed this has said. */
  private String claim(String key, String saying) {
    if (!claims.has(key)) {
      claims.put(key, saying);
    }
    return claims.get(key);
  }

  private void note(String path, String found, String allowed) {
    problems.add(new Problem(path, found, allowed, ""));
  }
}
