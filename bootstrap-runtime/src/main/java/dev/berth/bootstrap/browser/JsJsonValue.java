package dev.berth.bootstrap.browser;

import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A value of {@code JSON.parse}, as the route map's reader wants to see it. */
public final class JsJsonValue implements JsonValue {
  private final JSObject value;

  public JsJsonValue(JSObject value) {
    this.value = value;
  }

  /** The value of a JSON text; null when the text is not JSON. */
  public static JsJsonValue parse(String text) {
    JSObject box = Js.parseBoxed(text);
    return box == null ? null : new JsJsonValue(unbox(box));
  }

  /** The JavaScript value itself. */
  public JSObject value() {
    return value;
  }

  @Override
  public Kind kind() {
    String type = type(value);
    if (type.equals("object")) {
      return isNull(value) ? Kind.NULL : isArray(value) ? Kind.ARRAY : Kind.OBJECT;
    }
    if (type.equals("string")) {
      return Kind.STRING;
    }
    return type.equals("number") ? Kind.NUMBER : Kind.BOOLEAN;
  }

  @Override
  public String text() {
    return asText(value);
  }

  @Override
  public double number() {
    return asNumber(value);
  }

  @Override
  public boolean bool() {
    return asNumber(value) == 1;
  }

  @Override
  public int size() {
    return (int) Js.number(value, "length");
  }

  @Override
  public JsonValue at(int index) {
    return new JsJsonValue(item(value, index));
  }

  @Override
  public Vec<String> keys() {
    JsTexts names = namesOf(value);
    Vec<String> keys = new Vec<>();
    for (int i = 0; i < names.getLength(); i++) {
      keys.add(names.get(i));
    }
    return keys;
  }

  @Override
  public JsonValue get(String key) {
    return has(value, key) ? new JsJsonValue(member(value, key)) : null;
  }

  @JSBody(params = "box", script = "return box[0]")
  private static native JSObject unbox(JSObject box);

  @JSBody(params = "value", script = "return typeof value")
  private static native String type(JSObject value);

  @JSBody(params = "value", script = "return value===null")
  private static native boolean isNull(JSObject value);

  @JSBody(params = "value", script = "return Array.isArray(value)")
  private static native boolean isArray(JSObject value);

  @JSBody(params = "value", script = "return String(value)")
  private static native String asText(JSObject value);

  @JSBody(params = "value", script = "return +value")
  private static native double asNumber(JSObject value);

  @JSBody(
      params = {"list", "index"},
      script = "return list[index]")
  private static native JSObject item(JSObject list, int index);

  @JSBody(params = "value", script = "return Object.keys(value)")
  private static native JsTexts namesOf(JSObject value);

  @JSBody(
      params = {"value", "key"},
      script = "return Object.prototype.hasOwnProperty.call(value,key)")
  private static native boolean has(JSObject value, String key);

  @JSBody(
      params = {"value", "key"},
      script = "return value[key]")
  private static native JSObject member(JSObject value, String key);
}
