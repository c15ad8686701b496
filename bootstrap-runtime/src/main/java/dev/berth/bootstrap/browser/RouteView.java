package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.navigation.Address;
import dev.berth.bootstrap.navigation.AddressBar;
import dev.berth.bootstrap.session.UserSession;
import dev.berth.collections.Dict;
import dev.berth.routes.RouteMatch;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The route of now as JavaScript sees it. */
public final class RouteView {
  private final AddressBar bar;
  private final UserSession session;

  public RouteView(AddressBar bar, UserSession session) {
    this.bar = bar;
    this.session = session;
  }

  /** The route without a micro-frontend: before the first one, and while an error is shown. */
  JSObject ofNobody() {
    Address address = bar.current();
    JSObject view = Js.object();
    Js.set(view, "path", address.path());
    Js.set(view, "query", queryOf(address.query()));
    Js.set(view, "userStatus", session.status());
    Js.set(view, "mfe", "");
    Js.set(view, "base", "");
    Js.set(view, "params", Js.object());
    return view;
  }

  /** Frozen, like everything that the API hands out. */
  JSObject of(RouteMatch match) {
    JSObject view = ofNobody();
    Js.set(view, "mfe", match.microFrontend().name());
    Js.set(view, "base", match.base());
    Js.set(view, "params", decoded(match.params()));
    return Js.freeze(view);
  }

  private static JSObject decoded(Dict<String> params) {
    JSObject view = Js.object();
    for (int i = 0; i < params.size(); i++) {
      Js.set(view, params.keyAt(i), Js.decode(params.valueAt(i)));
    }
    return view;
  }

  @JSBody(
      params = "text",
      script =
          "var query_={};new URLSearchParams(text).forEach(function(value_,name_){"
              + "query_[name_]=value_});return query_")
  private static native JSObject queryOf(String text);
}
