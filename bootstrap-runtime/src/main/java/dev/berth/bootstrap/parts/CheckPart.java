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
   * @param question {@code {source, map}}; without a map for a text that is not JSON
   * @return the problem report; empty when there is none
   */
  private static JSObject check(JSObject question) {
    JSObject map = Js.get(question, "map");
    RouteMapReading reading =
        map == null ? RouteMapReader.notJson() : RouteMapReader.read(new JsJsonValue(map));
    return text(
        reading.isValid()
            ? ""
            : ProblemReport.text(Js.text(question, "source"), reading.problems()));
  }

  @JSBody(params = "text", script = "return text")
  private static native JSObject text(String text);
}
