package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A file. */
@Ts("FileEntry")
public interface FileEntry extends JSObject {
  /** Its name, with its folders. */
  @JSProperty
  String getName();

  /** In bytes. */
  @JSProperty
  double getSize();

  /** When it was written, in milliseconds since 1970. */
  @JSProperty
  double getSavedAt();
}
