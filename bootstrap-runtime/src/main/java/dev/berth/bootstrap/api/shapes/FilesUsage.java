package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What there is room for. */
@Ts("FilesUsage")
public interface FilesUsage extends JSObject {
  /** Bytes that the whole origin uses; 0 when the device does not say. */
  @JSProperty
  double getUsed();

  /** Bytes that it may use; 0 when the device does not say. */
  @JSProperty
  double getQuota();

  /** Whether the browser has promised to keep them. */
  @JSProperty
  boolean isPersistent();

  /** Where files are. */
  @JSProperty
  @Ts("'opfs' | 'indexeddb' | 'memory'")
  String getBacking();
}
