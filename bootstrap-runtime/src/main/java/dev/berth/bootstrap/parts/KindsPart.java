package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.BrowserClock;
import dev.berth.bootstrap.browser.BrowserFetcher;
import dev.berth.bootstrap.browser.DocumentEvents;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.browser.kinds.BrowserReachability;
import dev.berth.bootstrap.browser.kinds.BrowserScriptPreloader;
import dev.berth.bootstrap.browser.kinds.ElementGuest;
import dev.berth.bootstrap.browser.kinds.ExportsGuest;
import dev.berth.bootstrap.browser.kinds.FrameGuest;
import dev.berth.bootstrap.browser.kinds.FrameInspection;
import dev.berth.bootstrap.browser.kinds.GuestFacts;
import dev.berth.bootstrap.browser.kinds.GuestScript;
import dev.berth.bootstrap.browser.kinds.ModuleGuest;
import dev.berth.bootstrap.kinds.Guest;
import dev.berth.bootstrap.kinds.ModuleVersions;
import dev.berth.bootstrap.kinds.Preloading;

/**
 * {@code bootstrap.kinds.js}: micro-frontends whose entry point is no HTML page, and those that
 * have their lifecycle functions in the style of another orchestrator.
 */
public final class KindsPart {
  private static final ModuleVersions VERSIONS = new ModuleVersions();

  private KindsPart() {}

  public static void main(String[] args) {
    PartOffer.make(question -> new PublishedGuest(open(new GuestFacts(question))));
  }

  private static Guest open(GuestFacts facts) {
    DocumentEvents events = new DocumentEvents();
    NativeGlobals natives = facts.natives();
    Clock clock = new BrowserClock(natives);
    String kind = facts.microFrontend().kind();
    if (kind.equals("html")) {
      return new ExportsGuest(facts, events);
    }
    if (kind.equals("iframe")) {
      return new FrameGuest(
          facts, new FrameInspection(facts, new BrowserReachability(natives), events), clock);
    }
    Preloading preloading =
        new Preloading(
            new BrowserScriptPreloader(natives),
            new BrowserFetcher(natives, Urls.page()),
            VERSIONS,
            clock);
    GuestScript script = new GuestScript(facts, preloading, VERSIONS, clock);
    return kind.equals("module") ? new ModuleGuest(script, facts) : new ElementGuest(script, facts);
  }
}
