package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.BrowserKinds;
import dev.berth.bootstrap.browser.HostHousekeeping;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.PartLoader;
import dev.berth.bootstrap.loading.DocumentLife;
import dev.berth.bootstrap.navigation.ShellEvents;

/** The page that entry points are inserted into, with what the insertion needs of it. */
public record BrowserPage(
    BrowserOutlet outlet,
    NodeSet inserted,
    NativeGlobals natives,
    Clock clock,
    ShellEvents events,
    DocumentLife life,
    HostHousekeeping housekeeping,
    PartLoader parts,
    BrowserKinds kinds) {
  /** There from the first mount on. */
  HostApi host() {
    return housekeeping.host();
  }
}
