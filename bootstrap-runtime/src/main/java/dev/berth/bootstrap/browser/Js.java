package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What Java cannot say about JavaScript values. Names declared inside a script have at least four
 * characters: TeaVM miscompiles shorter ones.
 */
public final class Js {
  private Js() {}

  @JSBody(script = "return {}")
  public static native JSObject object();

  /** Remembers objects without holding them. */
  @JSBody(script = "return new WeakSet()")
  public static native JSObject weakSet();

  /** The value itself, as what the caller knows it to be. */
  @JSBody(params = "value", script = "return value")
  public static native <T extends JSObject> T cast(JSObject value);

  /** The property; null when it is absent, also when the object itself is. */
  @JSBody(
      params = {"object", "key"},
      script = "var value_=object&&object[key];return value_==null?null:value_")
  public static native <T extends JSObject> T get(JSObject object, String key);

  /** The property as text; empty when it is absent or null. */
  @JSBody(
      params = {"object", "key"},
      script = "var value_=object&&object[key];return value_==null?'':String(value_)")
  public static native String text(JSObject object, String key);

  /** The property as a number; 0 when it is none. */
  @JSBody(
      params = {"object", "key"},
      script = "return object&&+object[key]||0")
  public static native double number(JSObject object, String key);

  @JSBody(
      params = {"object", "key"},
      script = "return !!(object&&object[key])")
  public static native boolean truthy(JSObject object, String key);

  @JSBody(
      params = {"object", "key"},
      script = "return typeof object[key]=='function'")
  public static native boolean isFunction(JSObject object, String key);

  @JSBody(
      params = {"object", "key", "value"},
      script = "object[key]=value")
  public static native void set(JSObject object, String key, JSObject value);

  @JSBody(
      params = {"object", "key", "value"},
      script = "object[key]=value")
  public static native void set(JSObject object, String key, String value);

  @JSBody(
      params = {"object", "key", "value"},
      script = "object[key]=value")
  public static native void set(JSObject object, String key, boolean value);

  @JSBody(
      params = {"object", "key", "value"},
      script = "object[key]=value")
  public static native void set(JSObject object, String key, double value);

  @JSBody(params = "value", script = "return String(value&&value.message||value)")
  public static native String describe(JSObject value);

  @JSBody(params = "value", script = "return value===false")
  public static native boolean isFalse(JSObject value);

  @JSBody(params = "value", script = "throw value")
  public static native void raise(JSObject value);

  /** The error that users of the API meet. */
  @JSBody(
      params = {"code", "message"},
      script =
          "var error_=new Error(message);error_.name='BerthError';error_.code=code;return error_")
  public static native JSObject error(String code, String message);

  /** Null when the text is not JSON. */
  @JSBody(params = "text", script = "try{return [JSON.parse(text)]}catch(error_){return null}")
  static native JSObject parseBoxed(String text);

  @JSBody(
      params = "value",
      script = "var text_=JSON.stringify(value);return text_===undefined?'':text_")
  public static native String stringify(JSObject value);

  /**
   * A frozen copy of JSON data, with everything in it. Not a function that is called where it
   * stands: TeaVM loses the parentheses around one, and with them the call.
   */
  @JSBody(
      params = "value",
      script =
          "return JSON.parse(JSON.stringify(value),function(name_,part_){"
              + "return part_&&typeof part_=='object'?Object.freeze(part_):part_})")
  public static native <T extends JSObject> T freeze(T value);

  @JSBody(
      params = "text",
      script = "try{return decodeURIComponent(text)}catch(error_){return text}")
  public static native String decode(String text);

  /** Writes to the console, for developers. */
  @JSBody(
      params = {"message", "detail"},
      script = "detail==null?console.error(message):console.error(message,detail)")
  public static native void report(String message, JSObject detail);
}
