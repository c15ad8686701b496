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
   * Checks a route map.
   *
   * @param question {@code {source, json}}; the text is empty when there was no JSON to be had
   * @return the problem report; empty when there is none
   */
  private static JSObject check(JSObject question) {
    JsJsonValue map = JsJsonValue.parse(Js.text(question, "json"));
    RouteMapReading reading = map == null ? RouteMapReader.notJson() : RouteMapReader.read(map);
    return text(
        reading.isValid()
            ? ""
            : ProblemReport.text(Js.text(question, "source"), reading.problems()));
  }

  @JSBody(params = "text", script = "return text")
  private static native JSObject text(String text);
}
