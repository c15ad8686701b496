package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code berth.platform.visibility}: whether the user sees the application. */
public interface PlatformVisibilityApi extends JSObject {
  /**
   * {@code visible}; {@code hidden} when another application or the television itself is in front;
   * {@code suspended} when the device stops the application next.
   */
  @JSProperty
  String getState();

  /**
   * Calls a function with the state when it changes.
   *
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   */
  JSObject on(JSObject handler);
}
