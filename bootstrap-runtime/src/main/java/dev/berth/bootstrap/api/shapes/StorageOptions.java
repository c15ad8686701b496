package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Where a value is, and for how long. */
@Ts(value = "StorageOptions", input = true)
public interface StorageOptions extends JSObject {
  /**
   * {@code local}, the default, outlives the browser, {@code session} the reload, {@code memory}
   * neither.
   */
  @JSProperty
  @Ts(value = "'local' | 'session' | 'memory'", optional = true)
  String getArea();

  /** For {@code set}: milliseconds until the value is gone; by default it stays. */
  @JSProperty
  @Ts(optional = true)
  double getTtl();

  /**
   * For {@code set}: whether the value goes when the <a
   * href="docs/guides/storage.md#private-values">session ends</a>; by default {@code false}.
   */
  @JSProperty
  @Ts(optional = true)
  boolean isPrivate();
}
