package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Whether the user sees the application. */
@Ts("DeviceVisibility")
public interface PlatformVisibilityApi extends JSObject {
  /**
   * {@code visible}; {@code hidden} when another application or the television itself is in front;
   * {@code suspended} when the device stops the application next.
   */
  @JSProperty
  @Ts("'visible' | 'hidden' | 'suspended'")
  String getState();

  /**
   * Calls a function with the state when it changes.
   *
   * @param handler is given the state
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   * @throws API_MISUSE when the handler is no function
   */
  @Ts("() => void")
  JSObject on(@Ts("(state: 'visible' | 'hidden' | 'suspended') => void") JSObject handler);
}
