package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;

/** Keys under one set of <a href="docs/guides/platforms.md#keys">names</a>, whatever the device. */
@Ts("DeviceKeys")
public interface PlatformKeysApi extends JSObject {
  /**
   * Calls a function when a key is pressed that nobody has prevented the default of. What returns
   * {@code true} has handled the key: it goes no further, and the browser does nothing by itself. A
   * micro-frontend is asked before the shell. Where a device wants to be asked for a key, it is, as
   * long as somebody listens for it.
   *
   * @param names one name, an array of names, or {@code null} for all keys; may be left out when
   *     the handler is given in its place
   * @param handler is given the key
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   * @throws API_MISUSE when the handler is no function, for a key that no device has
   */
  @Ts("() => void")
  JSObject on(
      @Ts("string | readonly string[] | null | ((key: DeviceKey) => unknown)") JSObject names,
      @Ts(value = "(key: DeviceKey) => unknown", optional = true) JSObject handler);
}
