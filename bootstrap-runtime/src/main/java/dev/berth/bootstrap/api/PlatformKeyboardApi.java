package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The keyboard on the screen. */
@Ts("DeviceKeyboard")
public interface PlatformKeyboardApi extends JSObject {
  /** Whether it is there; false where the device does not tell. */
  @JSProperty
  boolean isVisible();

  /**
   * Calls a function with true when it comes and with false when it goes.
   *
   * @param handler is given which
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   * @throws API_MISUSE when the handler is no function
   */
  @Ts("() => void")
  JSObject on(@Ts("(visible: boolean) => void") JSObject handler);
}
