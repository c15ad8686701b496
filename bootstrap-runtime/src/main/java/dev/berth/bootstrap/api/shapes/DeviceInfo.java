package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What is known of the device. What is not known is an empty text. */
@Ts("DeviceInfo")
public interface DeviceInfo extends JSObject {
  /** As the browser tells servers. */
  @JSProperty
  String getUserAgent();

  /** The language of the user, a BCP 47 tag. */
  @JSProperty
  String getLanguage();

  /** The width of the screen in CSS pixels. */
  @JSProperty
  int getWidth();

  /** The height of the screen in CSS pixels. */
  @JSProperty
  int getHeight();

  /** The version of the platform; empty in a plain browser. */
  @JSProperty
  String getVersion();

  /** The model of the device; empty in a plain browser. */
  @JSProperty
  String getModel();

  /** The firmware of the device; empty in a plain browser. */
  @JSProperty
  String getFirmware();

  /** The browser engine and its version; empty in a plain browser. */
  @JSProperty
  String getEngine();

  /** Under 2 GB, under 4 GB, or more, as far as it is known. */
  @JSProperty
  @Ts("'small' | 'medium' | 'large'")
  String getMemory();

  /** The size of the screen in its own pixels, frozen. */
  @JSProperty
  @Ts("DevicePanel")
  JSObject getPanel();

  /** Whether <a href="docs/guides/platforms.md">another device</a> is played. */
  @JSProperty
  boolean isEmulated();
}
