package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** How a file is read. */
@Ts(value = "ReadOptions", input = true)
public interface ReadOptions extends JSObject {
  /** {@code text}, the default, or {@code bytes}. */
  @JSProperty
  @Ts(value = "'text' | 'bytes'", optional = true)
  String getAs();

  /** Is told how many bytes are done, and of how many, after each megabyte and at the end. */
  @JSProperty
  @Ts(value = "(done: number, total: number) => void", optional = true)
  JSObject getOnProgress();

  /** What it aborts changes nothing, and is rejected with its reason. */
  @JSProperty
  @Ts(value = "AbortSignal", optional = true)
  JSObject getSignal();
}
