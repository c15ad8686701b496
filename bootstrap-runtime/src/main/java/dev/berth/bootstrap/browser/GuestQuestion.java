package dev.berth.bootstrap.browser;

import dev.berth.routes.JsonValue;
import dev.berth.routes.MicroFrontend;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What the core tells {@code bootstrap.kinds.js} about a micro-frontend. */
public final class GuestQuestion {
  private GuestQuestion() {}

  /**
   * Where all of them live.
   *
   * @param base the absolute URL that entry points are relative to
   */
  public static JSObject place(NativeGlobals natives, HTMLElement outlet, String base) {
    JSObject place = Js.object();
    Js.set(place, "natives", natives);
    Js.set(place, "outlet", outlet);
    Js.set(place, "base", base);
    return place;
  }

  /**
   * Describes one of them.
   *
   * @param exported what its page exports; null when it has no page
   */
  static JSObject about(MicroFrontend microFrontend, JSObject exported, JSObject place) {
    JSObject question = Js.object();
    Js.set(question, "place", place);
    Js.set(question, "exported", exported);
    Js.set(question, "name", microFrontend.name());
    Js.set(question, "own", valueOf(microFrontend.keys().own()));
    Js.set(question, "defaults", valueOf(microFrontend.keys().defaults()));
    return question;
  }

  /** The part reads the keys by itself, with the same code. */
  private static JSObject valueOf(JsonValue json) {
    return json instanceof JsJsonValue parsed ? parsed.value() : null;
  }
}
