package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A size in the pixels of a screen. */
@Ts("DevicePanel")
public interface DevicePanel extends JSObject {
  /** The width. */
  @JSProperty
  double getWidth();

  /** The height. */
  @JSProperty
  double getHeight();
}
