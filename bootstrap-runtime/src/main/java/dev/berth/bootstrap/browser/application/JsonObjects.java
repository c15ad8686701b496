package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Makes JavaScript's values of JSON that was put together. */
final class JsonObjects {
  private JsonObjects() {}

  /** The value, without one of its own members. */
  static JSObject without(String key, JsonValue value) {
    JSObject object = Js.object();
    Vec<String> names = value.keys();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!name.equals(key)) {
        define(object, name, of(value.get(name)));
      }
    }
    return object;
  }

  static JSObject of(JsonValue value) {
    return value instanceof JsJsonValue plain ? plain.value() : without("", value);
  }

  /** Also a name that means something to JavaScript, such as {@code __proto__}. */
  @JSBody(
      params = {"object", "name", "value"},
      script = "Object.defineProperty(object,name,{value:value,enumerable:true})")
  static native void define(JSObject object, String name, JSObject value);

  @JSBody(
      params = {"object", "name", "value"},
      script = "Object.defineProperty(object,name,{value:value,enumerable:true})")
  static native void define(JSObject object, String name, String value);
}
