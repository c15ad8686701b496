package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.lifecycle.MountContext;
import dev.berth.routes.MicroFrontend;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Makes the {@code ctx} that lifecycle hooks are given. */
public final class HookContexts {
  private final HTMLElement outlet;
  private final RouteView routes;
  private final ConfigurationView configuration;
  private Cancellation stay;
  private Abort abort;

  public HookContexts(HTMLElement outlet, RouteView routes, ConfigurationView configuration) {
    this.outlet = outlet;
    this.routes = routes;
    this.configuration = configuration;
  }

  JSObject view(MountContext context) {
    JSObject view = Js.object();
    Js.set(view, "name", context.match().microFrontend().name());
    Js.set(view, "outlet", outlet);
    Js.set(view, "route", routes.of(context.match()));
    Js.set(view, "config", configuration.values());
    Js.set(view, "signal", signalFor(context.stay()));
    Js.set(view, "remount", context.remount());
    Js.set(view, "data", dataOf(context.match().microFrontend()));
    return view;
  }

  private static JSObject dataOf(MicroFrontend microFrontend) {
    return microFrontend.data() instanceof JsJsonValue json ? Js.freeze(json.value()) : null;
  }

  /** One signal for the whole stay: it is aborted when the micro-frontend begins to leave. */
  private JSObject signalFor(Cancellation wanted) {
    if (stay != wanted) {
      stay = wanted;
      abort = Abort.create();
      Abort ofThisStay = abort;
      wanted.onRequest(() -> ofThisStay.abort());
    }
    return abort.getSignal();
  }
}
