package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A value with its times. */
@Ts(value = "StorageEntry", generics = "T = unknown")
public interface StorageEntry extends JSObject {
  /** The value. */
  @JSProperty
  @Ts("T")
  JSObject getValue();

  /** When it was set, in milliseconds since 1970. */
  @JSProperty
  double getSavedAt();

  /** When it will be gone, in milliseconds since 1970; 0 for never. */
  @JSProperty
  double getExpiresAt();
}
