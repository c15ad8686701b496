package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Who hears of a transfer, and who may end it. */
@Ts(value = "TransferOptions", input = true)
public interface TransferOptions extends JSObject {
  /** Is told how many bytes are done, and of how many, after each megabyte and at the end. */
  @JSProperty
  @Ts(value = "(done: number, total: number) => void", optional = true)
  JSObject getOnProgress();

  /** What it aborts changes nothing, and is rejected with its reason. */
  @JSProperty
  @Ts(value = "AbortSignal", optional = true)
  JSObject getSignal();
}
