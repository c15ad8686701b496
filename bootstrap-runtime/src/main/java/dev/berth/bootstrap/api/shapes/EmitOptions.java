package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** How a message is sent. */
@Ts(value = "EmitOptions", input = true)
public interface EmitOptions extends JSObject {
  /**
   * Keeps the value for whoever subscribes later, until the next one of that name is retained or
   * the page is unloaded; by default {@code false}. It stays when its micro-frontend leaves.
   */
  @JSProperty
  @Ts(optional = true)
  boolean isRetain();
}
