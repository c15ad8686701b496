package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;

/** {@code berth.platform.keys}: keys under one set of names, whatever the device. */
public interface PlatformKeysApi extends JSObject {

  /**
   * Calls a function with {@code {name, repeat}} when a key is pressed that nobody has prevented
   * the default of. What returns {@code true} has handled the key: it goes no further, and the
   * browser does nothing by itself. A micro-frontend is asked before the shell. Where a device
   * wants to be asked for a key, it is, as long as somebody listens for it.
   *
   * @param names one name, an array of names, or null for all keys
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   */
  JSObject on(JSObject names, JSObject handler);
}
