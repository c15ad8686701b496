package dev.berth.bootstrap.browser.kinds;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Lifecycle hooks in the making. */
abstract class Hooks implements JSObject {
  /** One hook; it answers with a promise, or with nothing. */
  @JSFunctor
  interface Hook extends JSObject {
    JSObject call(JSObject context);
  }

  @JSBody(script = "return {}")
  static native Hooks none();

  @JSBody(
      params = {"name", "hook"},
      script = "this[name]=hook")
  native void set(String name, Hook hook);

  /** Gives them to the bootstrap as those of the micro-frontend that is being evaluated. */
  @JSBody(script = "window.berth.lifecycle(this)")
  native void give();
}
