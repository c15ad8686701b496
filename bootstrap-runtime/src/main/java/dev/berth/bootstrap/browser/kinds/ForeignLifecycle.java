package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.browser.LifecycleExports;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Lifecycle functions as single-spa and qiankun want them, each a function or a list of them. */
abstract class ForeignLifecycle implements JSObject {
  private static final JSObject BOOTSTRAPPED = memory();

  /** Null when the exports have no such functions, see {@link LifecycleExports#in}. */
  static ForeignLifecycle in(JSObject exports) {
    return of(LifecycleExports.in(exports));
  }

  @JSBody(params = "functions", script = "return functions")
  private static native ForeignLifecycle of(JSObject functions);

  @JSBody(params = "name", script = "return !!this[name]")
  native boolean has(String name);

  /** Calls one after the other; each may answer with a promise. */
  @JSBody(
      params = {"name", "props"},
      script =
          "var self_=this;return [].concat(self_[name]||[]).reduce(function(past_,next_){"
              + "return past_.then(function(){return next_.call(self_,props)})},Promise.resolve())")
  native JSObject call(String name, JSObject props);

  /** Calls {@code bootstrap}, unless it has succeeded before, in an earlier visit. */
  JSObject bootstrap(JSObject props) {
    return once(BOOTSTRAPPED, this, () -> call("bootstrap", props));
  }

  @JSBody(script = "return new WeakMap()")
  private static native JSObject memory();

  @JSBody(
      params = {"memory", "key", "call"},
      script =
          "var past_=memory.get(key);if(!past_){past_=call();memory.set(key,past_);"
              + "past_.catch(function(){memory.delete(key)})}return past_")
  private static native JSObject once(JSObject memory, JSObject key, Call call);

  /** A call that answers with a promise. */
  @JSFunctor
  private interface Call extends JSObject {
    JSObject run();
  }
}
