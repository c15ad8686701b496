package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A key that is pressed. */
@Ts("DeviceKey")
public interface DeviceKey extends JSObject {
  /** Its <a href="docs/guides/platforms.md#keys">name</a>. */
  @JSProperty
  String getName();

  /** Whether it is held. */
  @JSProperty
  boolean isRepeat();
}
