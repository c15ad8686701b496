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

  /** Starts the work whose result a new promise carries. */
  @JSFunctor
  interface Executor extends JSObject {
    void run(Taker<JSObject> resolve, Taker<JSObject> reject);
  }

  void then(Taker<T> onValue, Taker<JSObject> onReason);

  @JSBody(params = "executor", script = "return new Promise(executor)")
  static JsPromise<JSObject> create(Executor executor) {
    throw new UnsupportedOperationException();
  }

  /** Calls a function of the page and waits for what it answers, throws or promises. */
  @JSBody(
      params = {"owner", "name", "argument"},
      script = "return new Promise(function(done_){done_(owner[name].call(owner,argument))})")
  static JsPromise<JSObject> call(JSObject owner, String name, JSObject argument) {
    throw new UnsupportedOperationException();
  }
}
