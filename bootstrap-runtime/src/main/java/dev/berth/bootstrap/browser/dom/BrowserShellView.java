package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.DocumentEvents;
import dev.berth.bootstrap.browser.HostHousekeeping;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.navigation.ShellView;
import dev.berth.bootstrap.navigation.Visit;
import org.teavm.jso.JSBody;

/** Shows in the shell's page what a visit brings. */
public final class BrowserShellView implements ShellView {
  private final BrowserOutlet outlet;
  private final HostHousekeeping housekeeping;
  private final DocumentEvents events;
  private boolean first = true;

  public BrowserShellView(
      BrowserOutlet outlet, HostHousekeeping housekeeping, DocumentEvents events) {
    this.outlet = outlet;
    this.housekeeping = housekeeping;
    this.events = events;
  }

  @Override
  public void loading(String microFrontend) {
    outlet.setBusy(true);
    events.loading(microFrontend);
  }

  @Override
  public void settled() {
    outlet.setBusy(false);
  }

  @Override
  public void begins(Visit.Action action) {
    if (action == Visit.Action.PUSH) {
      scrollToTop();
    }
  }

  @Override
  public void arrived() {
    housekeeping.host().arrive(outlet.element(), !first);
    first = false;
  }

  @Override
  public void failed(BerthException failure, Runnable tryAgain) {
    outlet.showError(new ErrorView(failure, tryAgain));
    first = false;
  }

  @JSBody(script = "window.scrollTo(0,0)")
  private static native void scrollToTop();
}
