package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.errors.BerthException;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What users hold in their hands: a frozen object with bound functions and read-only properties, in
 * front of a Java object whose own fields would show.
 */
public final class Facade {
  private Facade() {}

  /** A call from JavaScript. */
  public interface Call {
    JSObject run();
  }

  /**
   * Makes the facade.
   *
   * @param methods names, separated by commas
   * @param properties names, separated by commas
   */
  @JSBody(
      params = {"target", "methods", "properties"},
      script =
          "var face_={};methods&&methods.split(',').forEach(function(name_){"
              + "face_[name_]=target[name_].bind(target)});"
              + "properties&&properties.split(',').forEach(function(name_){Object.defineProperty(face_,name_,"
              + "{enumerable:true,get:function(){return target[name_]}})});"
              + "return Object.freeze(face_)")
  public static native JSObject of(JSObject target, String methods, String properties);

  /** Runs a call; what it throws reaches JavaScript as an error with its code. */
  public static JSObject guard(Call call) {
    try {
      return call.run();
    } catch (BerthException failure) {
      raise(failure);
      return null;
    }
  }

  /** Throws a failure at JavaScript, as an error with its code. */
  static void raise(BerthException failure) {
    Js.raise(Js.error(failure.code(), failure.getMessage()));
  }
}
