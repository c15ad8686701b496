package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSProperty;

/** How a file is read. */
@Ts(value = "ReadOptions", input = true)
public interface ReadOptions extends TransferOptions {
  /** {@code text}, the default, or {@code bytes}. */
  @JSProperty
  @Ts(value = "'text' | 'bytes'", optional = true)
  String getAs();
}
