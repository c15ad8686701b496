package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.BrowserClock;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.base.ShellNodes;
import dev.berth.bootstrap.browser.base.UrlMending;
import dev.berth.bootstrap.browser.dom.EntryMarkup;
import dev.berth.bootstrap.browser.dom.NodeSet;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.browser.platform.BrowserPlatform;
import dev.berth.bootstrap.browser.platform.PublishedPlatform;
import dev.berth.bootstrap.browser.reclaim.LedgerReclaimer;
import dev.berth.bootstrap.browser.reclaim.StoredData;
import dev.berth.bootstrap.browser.storage.PublishedStorage;
import dev.berth.bootstrap.browser.storage.WebStorageArea;
import dev.berth.bootstrap.storage.ScopedStorage;
import dev.berth.bootstrap.storage.StorageAreas;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * {@code bootstrap.host.js}: what a page needs only once a micro-frontend comes to it, the services
 * of the device and the reclaimers.
 */
public final class HostPart {
  private HostPart() {}

  public static void main(String[] args) {
    PartOffer.make(guest -> open(guest));
  }

  /**
   * Opens the host.
   *
   * @param guest {@code {scope, knows, inserted, natives, outlet, owners, traced}}: a function that
   *     names the micro-frontend on the page, one that knows routes, the set of the nodes that came
   *     from its entry point, the browser's own functions, the element that receives
   *     micro-frontends, whose code runs, and whether to note where things are acquired
   */
  private static JSObject open(JSObject guest) {
    NativeGlobals natives = Js.get(guest, "natives");
    Clock clock = new BrowserClock(natives);
    new UrlMending(natives, new ShellNodes(Js.get(guest, "outlet")), url -> knows(guest, url))
        .begin();
    StorageAreas areas =
        new StorageAreas(new WebStorageArea("localStorage"), new WebStorageArea("sessionStorage"));
    Owners owners = Js.get(guest, "owners");
    EntryMarkup.forgetEncodings(owners);
    return new PublishedHost(
        natives,
        PublishedStorage.publish(
            () -> new ScopedStorage("mfe:" + scopeOf(guest), areas, clock),
            new ScopedStorage("shared", areas, clock)),
        new PublishedPlatform(new BrowserPlatform()).publish(),
        HostReclaimers.of(
            natives,
            new NodeSet(Js.get(guest, "inserted")),
            owners,
            new LedgerReclaimer(owners, Js.get(guest, "outlet"), Js.truthy(guest, "traced"))),
        StoredData.watch(owners));
  }

  @JSBody(
      params = {"guest", "url"},
      script = "return guest.knows(url)")
  private static native boolean knows(JSObject guest, String url);

  @JSBody(params = "guest", script = "return guest.scope()")
  private static native String scopeOf(JSObject guest);
}
