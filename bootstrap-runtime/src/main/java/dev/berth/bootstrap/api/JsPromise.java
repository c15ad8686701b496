package dev.berth.bootstrap.api;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * JavaScript's promise. Its type variable is bounded, so that values need no wrapper, which is what
 * makes TeaVM's own overlay expensive.
 */
public interface JsPromise<T extends JSObject> extends JSObject {
  /** Takes a settled value. */
  @JSFunctor
  interface Taker<A extends JSObject> extends JSObject {
    void take(A value);
  }

  void then(Taker<T> onValue, Taker<JSObject> onReason);

  /** Calls a function of the page and waits for what it answers, throws or promises. */
  @JSBody(
      params = {"owner", "name", "argument"},
      script = "return new Promise(function(done_){done_(owner[name].call(owner,argument))})")
  static JsPromise<JSObject> call(JSObject owner, String name, JSObject argument) {
    throw new UnsupportedOperationException();
  }
}
