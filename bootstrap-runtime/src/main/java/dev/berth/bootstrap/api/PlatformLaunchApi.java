package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the application was started with. */
@Ts("DeviceLaunch")
public interface PlatformLaunchApi extends JSObject {
  /**
   * The parameters of the latest start, frozen: those that the device hands over, else those of the
   * address that the page was opened with.
   */
  @JSProperty
  @Ts("Readonly<Record<string, unknown>>")
  JSObject getParameters();

  /**
   * Calls a function with the parameters when the running application is started again, as by a
   * deep link.
   *
   * @param handler is given the parameters
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   * @throws API_MISUSE when the handler is no function
   */
  @Ts("() => void")
  JSObject on(@Ts("(parameters: Readonly<Record<string, unknown>>) => void") JSObject handler);
}
