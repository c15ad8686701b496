package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.navigation.Address;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Where in the micro-frontend the user is. */
final class GuestRoute {
  private GuestRoute() {}

  @JSBody(script = "return window.berth.route")
  static native JSObject now();

  /** The place in the application: in the URL, or behind its number sign. */
  static Address address() {
    Address page = Address.of(Urls.page().substring(Urls.origin().length()));
    return page.path().equals(Js.text(now(), "path")) ? page : Address.of(page.hash().substring(1));
  }

  /** What of the address's path stands after the base of the route; null when it has left it. */
  static String rest() {
    JSObject route = now();
    String path = Js.text(route, "path");
    String base = Js.text(route, "base");
    return path.startsWith(base) ? path.substring(base.length()) : null;
  }

  /**
   * Listens to back and forward, of which no hook is told; until the micro-frontend leaves, when
   * listeners are taken back.
   */
  @JSBody(params = "listener", script = "window.addEventListener('popstate',listener)")
  static native void onTraverse(Callback listener);
}
