package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.kinds.GuestEntry;
import dev.berth.routes.EntryPoint;
import dev.berth.routes.Keys;
import dev.berth.routes.Loading;
import dev.berth.routes.MicroFrontend;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What the core says about a micro-frontend, and about the place where it is to live. */
public final class GuestFacts {
  private final JSObject question;
  private final MicroFrontend microFrontend;

  /**
   * @param question as the core's {@code GuestQuestion} makes it
   */
  public GuestFacts(JSObject question) {
    JSObject defaults = Js.get(question, "defaults");
    this.question = question;
    this.microFrontend =
        new MicroFrontend(
            Js.text(question, "name"),
            new Keys(
                new JsJsonValue(Js.get(question, "own")),
                defaults == null ? null : new JsJsonValue(defaults)));
  }

  public MicroFrontend microFrontend() {
    return microFrontend;
  }

  public NativeGlobals natives() {
    return natives(question);
  }

  HTMLElement outlet() {
    return outlet(question);
  }

  /** {@code {found}}, when a page exports lifecycle functions or should. */
  JSObject exported() {
    return Js.get(question, "exported");
  }

  GuestEntry entry() {
    EntryPoint entryPoint = microFrontend.entryPoint();
    Loading loading = microFrontend.loading();
    return new GuestEntry(
        Urls.resolve(entryPoint.url(), baseOf(question)),
        entryPoint.integrity(),
        loading.timeoutMillis(),
        loading.retries());
  }

  @JSBody(params = "question", script = "return question.place.natives")
  private static native NativeGlobals natives(JSObject question);

  @JSBody(params = "question", script = "return question.place.outlet")
  private static native HTMLElement outlet(JSObject question);

  @JSBody(params = "question", script = "return question.place.base")
  private static native String baseOf(JSObject question);
}
