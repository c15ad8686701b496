package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.kinds.Guest;
import dev.berth.bootstrap.navigation.ShellEvents;
import dev.berth.routes.MicroFrontend;
import org.teavm.jso.JSObject;

/** An HTML page whose scripts export lifecycle functions, as builds for qiankun do. */
public final class ExportsGuest implements Guest {
  private final GuestFacts facts;
  private final ShellEvents events;

  public ExportsGuest(GuestFacts facts, ShellEvents events) {
    this.facts = facts;
    this.events = events;
  }

  @Override
  public Promise<Void> prepare() {
    return Promise.done();
  }

  @Override
  public Promise<Void> show() {
    return Promise.done();
  }

  /** One that exports nothing may still have rendered: it is told, and stays. */
  @Override
  public Promise<Void> adopt() {
    MicroFrontend microFrontend = facts.microFrontend();
    ForeignLifecycle lifecycle = ForeignLifecycle.in(Js.<JSObject>get(facts.exported(), "found"));
    if (lifecycle == null) {
      events.error(
          new BerthException(
              ErrorCode.ENTRY_INVALID,
              "Micro-frontend '"
                  + microFrontend.name()
                  + "' asked for window.__POWERED_BY_QIANKUN__ but exports no lifecycle functions."
                  + " Export bootstrap, mount and unmount (in webpack: output.library, and"
                  + " libraryTarget 'umd'), or render without asking."),
          microFrontend);
    } else {
      new ForeignHooks(lifecycle, ForeignHooks.Place.PAGE, "").give();
    }
    return Promise.done();
  }
}
