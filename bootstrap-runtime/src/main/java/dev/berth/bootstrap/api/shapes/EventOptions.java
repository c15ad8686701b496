package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Until when a handler is subscribed. */
@Ts(value = "EventOptions", input = true)
public interface EventOptions extends JSObject {
  /** For one message only; by default {@code false}. */
  @JSProperty
  @Ts(optional = true)
  boolean isOnce();

  /** Until this is aborted; by default until it is taken off, or its micro-frontend leaves. */
  @JSProperty
  @Ts(value = "AbortSignal", optional = true)
  JSObject getSignal();
}
