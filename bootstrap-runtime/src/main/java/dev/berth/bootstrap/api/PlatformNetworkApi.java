package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The connection of the device. */
@Ts("DeviceNetwork")
public interface PlatformNetworkApi extends JSObject {
  /** Whether there is a connection, as far as the device knows. */
  @JSProperty
  boolean isOnline();

  /**
   * What it goes over; {@code other} when it is none of these, {@code none} without a connection,
   * empty where the device does not tell.
   */
  @JSProperty
  @Ts("'ethernet' | 'wifi' | 'cellular' | 'other' | 'none' | ''")
  String getType();

  /**
   * Calls a function with this object when the connection changes.
   *
   * @param handler is given this object
   * @return a function that ends it; it ends by itself when the micro-frontend leaves
   * @throws API_MISUSE when the handler is no function
   */
  @Ts("() => void")
  JSObject on(@Ts("(network: DeviceNetwork) => void") JSObject handler);
}
