package dev.berth.bootstrap.browser;

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

  public BrowserRouteMapCheck(PartLoader parts, ShellEvents events) {
    this.parts = parts;
    this.events = events;
  }

  @Override
  public Promise<String> report(JsonValue map, String source) {
    String json = map instanceof JsJsonValue parsed ? Js.stringify(parsed.value()) : "";
    String stamp = PublishedBerth.VERSION + digest(json);
    if (stamp.equals(read())) {
      return Promise.resolved("");
    }
    JSObject question = Js.object();
    Js.set(question, "json", json);
    Js.set(question, "source", source);
    return parts
        .call("check", question)
        .then(
            answer -> {
              String report = Js.describe(answer.value());
              write(report.isEmpty() ? stamp : "");
              return Promise.resolved(report);
            },
            missing -> {
              events.error(missing, "");
              return Promise.resolved("");
            });
  }

  /** Tells one route map from another; it protects against nothing. */
  private static String digest(String text) {
    return ":" + text.length() + ":" + text.hashCode();
  }

  @JSBody(script = "try{return localStorage.getItem('berth:checked')||''}catch(error_){return ''}")
  private static native String read();

  @JSBody(
      params = "stamp",
      script = "try{localStorage.setItem('berth:checked',stamp)}catch(error_){}")
  private static native void write(String stamp);
}
