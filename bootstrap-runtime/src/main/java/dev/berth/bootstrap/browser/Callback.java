package dev.berth.bootstrap.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A task that JavaScript calls. All tasks go through {@link #of}: one class of functions, however
 * many tasks there are.
 */
@JSFunctor
public interface Callback extends JSObject {
  void call();

  static Callback of(Runnable task) {
    return () -> task.run();
  }
}
