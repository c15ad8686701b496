package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.Journal;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.RecordingAudience;
import dev.berth.bootstrap.fakes.RecordingReclaimer;
import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.bootstrap.fakes.ScriptedFreezer;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.ScriptedLife;
import dev.berth.bootstrap.fakes.ScriptedPage;
import dev.berth.bootstrap.fakes.ScriptedScript;
import dev.berth.bootstrap.fakes.ShellPage;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.ScriptTiming;
import dev.berth.bootstrap.reclaim.Reclaimers;
import dev.berth.collections.Vec;
import dev.berth.routes.RouteMatch;
import dev.berth.routes.RouteMatcher;

/** A stage between fakes, and three micro-frontends for it; hooks may take a second. */
final class StageFixture {
  private static final String ROUTE_MAP =
      """
      { "version": 1,
        "defaults": { "lifecycleTimeout": "1s" },
        "microFrontends": {
          "shop": { "entry": "/shop.html" },
          "help": { "entry": "/help.html" },
          "fresh": { "entry": "/fresh.html", "reuse": false },
          "catalogue": { "entry": "/catalogue.html", "keep": "10s" },
          "orders": { "entry": "/orders.html", "keep": "1m" } },
        "routes": [
          { "path": "/shop/*", "mfe": "shop" },
          { "path": "/help", "mfe": "help" },
          { "path": "/fresh", "mfe": "fresh" },
          { "path": "/catalogue/*", "mfe": "catalogue" },
          { "path": "/orders", "mfe": "orders" } ] }
      """;

  final Journal journal = new Journal();
  final HandDrivenClock clock = new HandDrivenClock();
  final Journal lifeSteps = new Journal();
  final ScriptedLife life = new ScriptedLife(lifeSteps);
  final RecordingAudience audience = new RecordingAudience(journal);
  final ShellPage page = new ShellPage(journal);
  final RecordingReclaimer globals = new RecordingReclaimer("globals", journal);
  final ScriptedFreezer freezer = new ScriptedFreezer(journal);
  final Stage stage =
      new Stage(
          new Premises(page, new Reclaimers(Vec.of(globals)), life, freezer), audience, clock);

  private final RouteMatcher matcher = new RouteMatcher(RouteMaps.of(ROUTE_MAP));

  RouteMatch match(String path) {
    return matcher.match(path, "anonymous");
  }

  /** An entry point whose only script gives these hooks. */
  ScriptedPage pageGiving(String name, ScriptedHooks hooks) {
    return pageDoing(name, () -> stage.give(hooks));
  }

  ScriptedPage pageDoing(String name, Runnable effect) {
    ScriptedScript script = new ScriptedScript(name + ".js", ScriptTiming.BLOCKING, journal);
    return new ScriptedPage(name, journal, script.doing(effect));
  }

  ScriptedPage plainPage(String name) {
    return new ScriptedPage(name, journal);
  }

  Outcome<Void> show(String path, EntryDocument document) {
    return Outcome.of(stage.show(match(path), document));
  }

  Outcome<Void> clear() {
    return Outcome.of(stage.clear());
  }

  /** Hooks of the whole life of a micro-frontend. */
  ScriptedHooks hooksOf(String name) {
    return ScriptedHooks.ofWholeLife(name, journal);
  }
}
