package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What is known of the device. */
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
}
