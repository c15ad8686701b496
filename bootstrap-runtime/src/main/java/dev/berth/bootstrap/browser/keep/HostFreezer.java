package dev.berth.bootstrap.browser.keep;

import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.api.KeepApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.HostHousekeeping;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.PartLoader;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.browser.dom.BrowserOutlet;
import dev.berth.bootstrap.lifecycle.Freezer;
import dev.berth.bootstrap.navigation.ShellEvents;
import dev.berth.bootstrap.reclaim.Belongings;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Keeps pages with the help of {@code bootstrap.keep.js}, which loads when one may be wanted. */
public final class HostFreezer implements Freezer {
  private final PartLoader parts;
  private final NativeGlobals natives;
  private final HostHousekeeping housekeeping;
  private final BrowserOutlet outlet;
  private final ShellEvents events;
  private KeepApi keeper;

  public HostFreezer(
      PartLoader parts,
      NativeGlobals natives,
      HostHousekeeping housekeeping,
      BrowserOutlet outlet,
      ShellEvents events) {
    this.parts = parts;
    this.natives = natives;
    this.housekeeping = housekeeping;
    this.outlet = outlet;
    this.events = events;
  }

  @Override
  public Promise<Void> prepare() {
    return parts
        .call("keep", natives)
        .then(
            answer -> {
              keeper = answer.value();
              return Promise.<Void>done();
            },
            missing -> {
              events.error(missing, null);
              return Promise.<Void>done();
            });
  }

  @Override
  public String obstacle() {
    return keeper == null
        ? "bootstrap.keep.js"
        : keeper.holdsFrames(outlet.element()) ? "frames" : host().obstacle();
  }

  @Override
  public String place() {
    return withinOrigin(host().place());
  }

  @Override
  public void moved() {
    host().moved();
  }

  @Override
  public int room() {
    return keeper == null ? 0 : keeper.room();
  }

  @Override
  public Frozen freeze(Runnable emptying) {
    JSObject page = keeper.pack(outlet.element(), outlet.residents());
    emptying.run();
    HostHousekeeping.Taken taken = housekeeping.reclaim(true);
    keeper.seal(page);
    return new KeptPage(page, taken);
  }

  private HostApi host() {
    return housekeeping.host();
  }

  @JSBody(params = "url", script = "return url.slice(location.origin.length)")
  private static native String withinOrigin(String url);

  /** One that is packed. */
  private final class KeptPage implements Frozen {
    private final JSObject page;
    private final HostHousekeeping.Taken taken;

    KeptPage(JSObject page, HostHousekeeping.Taken taken) {
      this.page = page;
      this.taken = taken;
    }

    @Override
    public Belongings taken() {
      return taken;
    }

    @Override
    public void discard() {
      taken.discard();
    }

    @Override
    public Promise<Void> thaw() {
      taken.restore(true);
      return Promises.<JSObject, Void>adopt(
          keeper.unpack(page, outlet.element()), done -> null, reason -> null);
    }
  }
}
