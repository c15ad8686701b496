package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.navigation.RouteMapCheck;
import dev.berth.bootstrap.navigation.ShellEvents;
import dev.berth.routes.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Asks the part {@code bootstrap.check.js}, once for each route map: the browser remembers which
 * one it has found good, so that later visits load no check.
 */
public final class BrowserRouteMapCheck implements RouteMapCheck {
  private final PartLoader parts;
  private final ShellEvents events;

  /** Asked for ahead, while the route map is on its way. */
  private final JsPromise<JSObject> known = read();

  public BrowserRouteMapCheck(PartLoader parts, ShellEvents events) {
    this.parts = parts;
    this.events = events;
  }

  @Override
  public Promise<String> report(JsonValue map, String source) {
    String json = map instanceof JsJsonValue parsed ? Js.stringify(parsed.value()) : "";
    String stamp = PublishedBerth.VERSION + json;
    JSObject question = Js.object();
    Js.set(question, "json", json);
    Js.set(question, "source", source);
    Js.set(question, "stamp", stamp);
    return Promises.<JSObject, String>adopt(known, found -> Js.describe(found), reason -> null)
        .then(good -> stamp.equals(good) ? Promise.resolved("") : ask(question));
  }

  private Promise<String> ask(JSObject question) {
    return parts
        .call("check", question)
        .then(
            answer -> Promise.resolved(Js.describe(answer.value())),
            missing -> {
              events.error(missing, null);
              return Promise.resolved("");
            });
  }

  /** Not from a web storage: pages find nothing there but what is theirs. */
  @JSBody(
      script =
          "try{return caches.match('/berth:checked').then(function(found_){"
              + "return found_&&found_.text()}).catch(String)}"
              + "catch(error_){return Promise.resolve()}")
  private static native JsPromise<JSObject> read();
}
