package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.reclaim.LeftoverReport;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.collections.Dict;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * A leftover report as JavaScript sees it: {@code {family: {taken, left: [text, ...], places:
 * [stack, ...]}}}. Places are there when they are traced; {@code callbacks} has {@code late} too,
 * which goes on counting.
 */
final class LeftoverView {
  private LeftoverView() {}

  /**
   * Completes a view.
   *
   * @param view what else is to be told, by family
   */
  static JSObject of(LeftoverReport report, JSObject places, JSObject view) {
    Dict<Reclaimed> families = report.families();
    for (int i = 0; i < families.size(); i++) {
      JSObject line = Js.object();
      Js.set(line, "taken", (double) families.valueAt(i).taken());
      Js.set(line, "left", JsTexts.of(families.valueAt(i).leftovers()));
      JSObject stacks = Js.get(places, families.keyAt(i));
      if (stacks != null) {
        Js.set(line, "places", stacks);
      }
      Js.set(view, families.keyAt(i), line);
    }
    return view;
  }

  /** Adds the count of callbacks that came after their micro-frontend had gone. */
  @JSBody(
      params = {"view", "late"},
      script =
          "Object.defineProperty(view.callbacks,'late',{enumerable:true,"
              + "get:function(){return late.count}})")
  static native void count(JSObject view, JSObject late);
}
