package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What there is room for. */
@Ts("FilesUsage")
public interface FilesUsage extends JSObject {
  /** Bytes that the whole origin uses, or on a {@code device} its files; 0 when nobody says. */
  @JSProperty
  double getUsed();

  /** Bytes that it may use, with those that it does; 0 when nobody says. */
  @JSProperty
  double getQuota();

  /** Whether the browser has promised to keep them, or the device does anyway. */
  @JSProperty
  boolean isPersistent();

  /** Where files are. */
  @JSProperty
  @Ts("'device' | 'opfs' | 'indexeddb' | 'memory'")
  String getBacking();
}
