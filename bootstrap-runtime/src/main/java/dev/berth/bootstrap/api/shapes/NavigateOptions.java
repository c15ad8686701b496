package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** How to go to a URL. */
@Ts(value = "NavigateOptions", input = true)
public interface NavigateOptions extends JSObject {
  /** Replaces the history entry instead of adding one; by default {@code false}. */
  @JSProperty
  @Ts(optional = true)
  boolean isReplace();

  /** Becomes {@code history.state}; by default {@code null}. */
  @JSProperty
  @Ts(value = "unknown", optional = true)
  JSObject getState();
}
