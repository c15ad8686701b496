package dev.berth.bootstrap.browser.events;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What users give, as listeners of a browser: the same one for each function, always. */
abstract class Handlers implements JSObject {
  @JSBody(script = "return new WeakMap()")
  static native Handlers create();

  /** Undefined for what is no function. */
  @JSBody(
      params = "handler",
      script =
          "var known_=this.get(handler);if(!known_&&typeof handler=='function')"
              + "this.set(handler,known_=function(event_){handler(event_.detail,event_)});"
              + "return known_")
  native JSObject listener(JSObject handler);
}
