package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.DocumentEvents;
import dev.berth.bootstrap.browser.HostHousekeeping;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.navigation.ShellView;
import dev.berth.bootstrap.navigation.Visit;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Shows in the shell's page what a visit brings. */
public final class BrowserShellView implements ShellView {
  private static final Runnable NOTHING = () -> {};

  private final BrowserOutlet outlet;
  private final HostHousekeeping housekeeping;
  private final DocumentEvents events;
  private boolean first = true;
  private Runnable resumption = NOTHING;

  public BrowserShellView(
      BrowserOutlet outlet,
      HostHousekeeping housekeeping,
      DocumentEvents events,
      NativeGlobals natives) {
    natives.listen(window(), "online", Callback.of(() -> resume()));
    this.outlet = outlet;
    this.housekeeping = housekeeping;
    this.events = events;
  }

  @Override
  public void loading(String microFrontend) {
    outlet.setBusy(true);
    housekeeping.host().progress(true);
    events.loading(microFrontend);
  }

  @Override
  public void settled() {
    outlet.setBusy(false);
    housekeeping.host().progress(false);
  }

  @Override
  public Promise<Void> turn() {
    Promise<Void> taken = new Promise<>();
    housekeeping.host().turn(outlet.element(), Callback.of(() -> taken.fulfil(null)));
    return taken;
  }

  @Override
  public void begins(Visit.Action action) {
    if (action == Visit.Action.PUSH) {
      scrollToTop();
    }
  }

  @Override
  public void arrived() {
    resumption = NOTHING;
    housekeeping.host().arrive(outlet.element(), !first);
    first = false;
  }

  @Override
  public void failed(BerthException failure, Runnable tryAgain) {
    outlet.showError(new ErrorView(failure, tryAgain));
    first = false;
    resumption = tryAgain;
  }

  /** The network is back: what has failed may succeed now. */
  private void resume() {
    Runnable tryAgain = resumption;
    resumption = NOTHING;
    tryAgain.run();
  }

  @JSBody(script = "return window")
  private static native JSObject window();

  @JSBody(script = "window.scrollTo(0,0)")
  private static native void scrollToTop();
}
