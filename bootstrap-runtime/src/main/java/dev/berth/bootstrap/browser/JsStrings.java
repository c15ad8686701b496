package dev.berth.bootstrap.browser;

import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Lists of texts, for JavaScript. */
public final class JsStrings {
  private JsStrings() {}

  /** A JavaScript array. */
  public static JSObject list(Vec<String> texts) {
    JSObject list = create();
    for (int i = 0; i < texts.size(); i++) {
      push(list, texts.get(i));
    }
    return list;
  }

  @JSBody(script = "return []")
  private static native JSObject create();

  @JSBody(
      params = {"list", "text"},
      script = "list.push(text)")
  private static native void push(JSObject list, String text);
}
