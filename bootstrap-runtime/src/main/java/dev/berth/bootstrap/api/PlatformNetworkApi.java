package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code berth.platform.network}: the connection of the device. */
public interface PlatformNetworkApi extends JSObject {
  /** Whether there is a connection, as far as the device knows. */
  @JSProperty
  boolean isOnline();

  /**
   * {@code ethernet}, {@code wifi}, {@code cellular}, {@code other} or {@code none}; empty where
   * the device does not tell.
   */
  @JSProperty
  String getType();

  /**
   * Calls a function with this object when the connection changes.
   *
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   */
  JSObject on(JSObject handler);
}
