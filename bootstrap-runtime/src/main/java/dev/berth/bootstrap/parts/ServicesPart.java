package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.BrowserClock;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.platform.BrowserPlatform;
import dev.berth.bootstrap.browser.platform.PublishedPlatform;
import dev.berth.bootstrap.browser.storage.PublishedStorage;
import dev.berth.bootstrap.browser.storage.WebStorageArea;
import dev.berth.bootstrap.storage.ScopedStorage;
import dev.berth.bootstrap.storage.StorageAreas;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code bootstrap.services.js}: what the bootstrap offers of the device it runs on. */
public final class ServicesPart {
  private ServicesPart() {}

  public static void main(String[] args) {
    PartOffer.make(ServicesPart::open);
  }

  /**
   * Opens the services.
   *
   * @param scopeOfNow a function that names the micro-frontend on the page
   */
  private static JSObject open(JSObject scopeOfNow) {
    Clock clock = new BrowserClock(NativeGlobals.capture());
    StorageAreas areas =
        new StorageAreas(new WebStorageArea("localStorage"), new WebStorageArea("sessionStorage"));
    JSObject services = Js.object();
    Js.set(
        services,
        "storage",
        PublishedStorage.publish(
            () -> new ScopedStorage("mfe:" + nameOf(scopeOfNow), areas, clock),
            new ScopedStorage("shared", areas, clock)));
    Js.set(services, "platform", new PublishedPlatform(new BrowserPlatform()).publish());
    return services;
  }

  @JSBody(params = "scope", script = "return scope()")
  private static native String nameOf(JSObject scope);
}
