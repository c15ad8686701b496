package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code berth.platform.launch}: what the application was started with. */
public interface PlatformLaunchApi extends JSObject {
  /**
   * The parameters of the latest start, frozen: those that the device hands over, else those of the
   * address that the page was opened with.
   */
  @JSProperty
  JSObject getParameters();

  /**
   * Calls a function with the parameters when the running application is started again, as by a
   * deep link.
   *
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   */
  JSObject on(JSObject handler);
}
