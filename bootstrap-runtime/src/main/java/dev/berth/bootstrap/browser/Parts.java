package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import org.teavm.jso.JSObject;

/** The parts of the bootstrap that are files of their own beside it. */
public interface Parts {
  /** Calls a part with an argument; it is loaded by the first call. */
  Promise<Answer> call(String name, JSObject argument);

  /**
   * What a part answered, or any JavaScript value that a {@code Promise} is to carry: TeaVM would
   * put one that stands there by itself into a wrapper of its own, for which it ships a runtime.
   */
  final class Answer {
    private final JSObject value;

    public Answer(JSObject value) {
      this.value = value;
    }

    /** As what the caller knows it to be. */
    public <T extends JSObject> T value() {
      return Js.cast(value);
    }

    public JsPromise<JSObject> promise() {
      return value();
    }
  }
}
