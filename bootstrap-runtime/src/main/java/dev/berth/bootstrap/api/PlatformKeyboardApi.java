package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code berth.platform.keyboard}: the keyboard on the screen. */
public interface PlatformKeyboardApi extends JSObject {
  /** Whether it is there; false where the device does not tell. */
  @JSProperty
  boolean isVisible();

  /**
   * Calls a function with true when it comes and with false when it goes.
   *
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   */
  JSObject on(JSObject handler);
}
