package dev.berth.bootstrap.browser;

import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** JavaScript's list of texts; as an array of Java it would be converted each time. */
public abstract class JsTexts implements JSObject {
  public static JsTexts of(Vec<String> texts) {
    JsTexts list = create();
    for (int i = 0; i < texts.size(); i++) {
      list.push(texts.get(i));
    }
    return list;
  }

  @JSProperty
  public abstract int getLength();

  @JSIndexer
  public abstract String get(int index);

  abstract void push(String text);

  @JSBody(script = "return []")
  private static native JsTexts create();
}
