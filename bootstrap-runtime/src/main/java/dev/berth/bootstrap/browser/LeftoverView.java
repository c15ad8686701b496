package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.reclaim.LeftoverReport;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A leftover report as JavaScript sees it: {@code {family: {taken, left: [text, ...]}}}. */
public final class LeftoverView {
  private LeftoverView() {}

  public static JSObject of(LeftoverReport report) {
    JSObject view = Js.object();
    Dict<Reclaimed> families = report.families();
    for (int i = 0; i < families.size(); i++) {
      JSObject line = Js.object();
      Js.set(line, "taken", (double) families.valueAt(i).taken());
      Js.set(line, "left", list(families.valueAt(i).leftovers()));
      Js.set(view, families.keyAt(i), line);
    }
    return view;
  }

  static JSObject list(Vec<String> texts) {
    String[] array = new String[texts.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = texts.get(i);
    }
    return strings(array);
  }

  @JSBody(params = "texts", script = "return Array.from(texts)")
  private static native JSObject strings(String[] texts);
}
