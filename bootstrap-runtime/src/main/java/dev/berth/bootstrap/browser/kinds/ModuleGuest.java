package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.kinds.Guest;
import org.teavm.jso.JSObject;

/** An ES module that exports lifecycle functions, or gives hooks to {@code berth.lifecycle}. */
public final class ModuleGuest implements Guest {
  private final GuestScript script;
  private final String title;
  private ForeignLifecycle lifecycle;

  public ModuleGuest(GuestScript script, GuestFacts facts) {
    this.script = script;
    this.title = facts.microFrontend().title();
  }

  @Override
  public Promise<Void> prepare() {
    return script.prepare();
  }

  @Override
  public Promise<Void> show() {
    return script.run().then(exports -> remember(exports.value()));
  }

  /** One that exports nothing can give its hooks only by being evaluated again. */
  private Promise<Void> remember(JSObject exports) {
    lifecycle = ForeignLifecycle.in(exports);
    if (lifecycle == null) {
      script.renew();
    }
    return Promise.done();
  }

  @Override
  public Promise<Void> adopt() {
    if (lifecycle == null) {
      return Promise.rejected(
          new BerthException(
              ErrorCode.ENTRY_INVALID,
              "exports no functions mount and unmount, and gave berth.lifecycle no hooks"));
    }
    new ForeignHooks(lifecycle, ForeignHooks.Place.OWN_ELEMENT, title).give();
    return Promise.done();
  }
}
