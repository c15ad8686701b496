package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code berth.platform}: the device that the application runs on. */
public interface PlatformApi extends JSObject {
  /** {@code browser}. */
  @JSProperty
  String getName();

  /** {@code desktop} or {@code mobile}. */
  @JSProperty
  String getKind();

  /** {@code {userAgent, language, width, height}}; sizes in CSS pixels of the screen. */
  @JSProperty
  JSObject getInfo();
}
