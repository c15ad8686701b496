package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.routes.ProblemReport;
import dev.berth.routes.RouteMapReader;
import dev.berth.routes.RouteMapReading;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code bootstrap.check.js}: says what is wrong with a route map. */
public final class CheckPart {
  private CheckPart() {}

  public static void main(String[] args) {
    PartOffer.make(CheckPart::check);
  }

  /**
   * Checks a route map. The browser remembers a good one.
   *
   * @param question {@code {source, json, stamp}}; the text is empty when there was no JSON to be
   *     had; the stamp tells one route map from another
   * @return the problem report; empty when there is none
   */
  private static JSObject check(JSObject question) {
    JsJsonValue map = JsJsonValue.parse(Js.text(question, "json"));
    RouteMapReading reading = map == null ? RouteMapReader.notJson() : RouteMapReader.read(map);
    if (reading.isValid()) {
      remember(Js.text(question, "stamp"));
      return text("");
    }
    return text(ProblemReport.text(Js.text(question, "source"), reading.problems()));
  }

  /** Where no page looks; a browser that has no such place has the map checked at every start. */
  @JSBody(
      params = "stamp",
      script =
          "try{caches.open('berth').then(function(cache_){"
              + "return cache_.put('/berth:checked',new Response(stamp))}).catch(String)}"
              + "catch(error_){}")
  private static native void remember(String stamp);

  @JSBody(params = "text", script = "return text")
  private static native JSObject text(String text);
}
