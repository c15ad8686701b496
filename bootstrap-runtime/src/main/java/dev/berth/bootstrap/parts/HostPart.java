package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.BrowserClock;
import dev.berth.bootstrap.browser.HostDocumentLife;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.UncaughtErrors;
import dev.berth.bootstrap.browser.base.ShellNodes;
import dev.berth.bootstrap.browser.base.UrlMending;
import dev.berth.bootstrap.browser.dom.NodeSet;
import dev.berth.bootstrap.browser.dom.OutletNodes;
import dev.berth.bootstrap.browser.insertion.BrowserPage;
import dev.berth.bootstrap.browser.insertion.EntryMarkup;
import dev.berth.bootstrap.browser.insertion.ScriptPlans;
import dev.berth.bootstrap.browser.links.LinkClicks;
import dev.berth.bootstrap.browser.links.PageRouter;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.browser.reclaim.LedgerReclaimer;
import dev.berth.bootstrap.browser.reclaim.StoredData;
import dev.berth.bootstrap.browser.storage.ConfiguredRules;
import dev.berth.bootstrap.browser.storage.FilesDoor;
import dev.berth.bootstrap.browser.storage.PublishedStorage;
import dev.berth.bootstrap.browser.storage.SessionValues;
import dev.berth.bootstrap.browser.storage.WebStorageArea;
import dev.berth.bootstrap.storage.StorageAreas;
import org.teavm.jso.JSObject;

/**
 * {@code bootstrap.host.js}: what a page needs only once a micro-frontend comes to it, the
 * insertion of entry points, the services of the device and the reclaimers. When it is there,
 * another part may call it too, with nothing: for {@link PublishedHost#focusReturning}.
 */
public final class HostPart {
  private static PublishedHost host;

  private HostPart() {}

  public static void main(String[] args) {
    PartOffer.make(core -> core == null ? host.focusReturning() : open(Js.cast(core)));
  }

  private static JSObject open(CoreApi core) {
    NativeGlobals natives = Js.cast(core.getNatives());
    Owners owners = Js.cast(core.getOwners());
    Clock clock = new BrowserClock(natives);
    NodeSet inserted = new NodeSet();
    new UrlMending(natives, new ShellNodes(core.getOutlet()), url -> core.knows(url)).begin();
    EntryMarkup.forgetEncodings(owners);
    UncaughtErrors.listen(natives, (what, missing) -> uncaught(core, what, missing));
    HostReclaimers reclaimers =
        HostReclaimers.of(
            natives,
            inserted,
            owners,
            new LedgerReclaimer(owners, core.getOutlet(), core.isTraced()));
    reclaimers.history().onWrite(() -> core.moved());
    new LinkClicks(
            natives,
            core,
            new PageRouter(natives, owners, core, reclaimers.ledger(), reclaimers.history()))
        .begin();
    BrowserPage page =
        new BrowserPage(
            new OutletNodes(core.getOutlet(), new NodeSet(core.getResidents())),
            inserted,
            natives,
            owners,
            clock,
            new HostDocumentLife(() -> reclaimers.life()),
            new CoreParts(core),
            ScriptPlans.begin(natives),
            document -> reclaimers.head().park(document),
            new CoreComplaints(core),
            core.getSource());
    StorageAreas areas =
        new StorageAreas(
            new WebStorageArea("localStorage"),
            new WebStorageArea("sessionStorage"),
            new ConfiguredRules(core),
            failure -> core.error(failure.code(), failure.explanation()));
    host =
        new PublishedHost(
            page,
            PublishedStorage.publish(core, areas, clock),
            FilesDoor.publish(core, owners),
            new HostDevice(core, owners),
            reclaimers,
            StoredData.watch(owners),
            new SessionValues(areas, natives));
    return host;
  }

  private static void uncaught(CoreApi core, String what, boolean missing) {
    core.uncaught(what);
    if (missing) {
      core.missing();
    }
  }
}
