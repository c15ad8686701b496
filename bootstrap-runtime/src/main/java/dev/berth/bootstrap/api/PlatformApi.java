package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The device that the application runs on. */
@Ts("BerthPlatform")
public interface PlatformApi extends JSObject {
  /** {@code browser}. */
  @JSProperty
  String getName();

  /** {@code mobile} when the pointer is coarse, as a finger is; else {@code desktop}. */
  @JSProperty
  @Ts("'desktop' | 'mobile'")
  String getKind();

  /** What is known of the device. */
  @JSProperty
  @Ts("DeviceInfo")
  JSObject getInfo();
}
