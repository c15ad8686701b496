package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Knows when the shell's own page is parsed, so that its outlet is there. */
public final class PageParsing {
  private PageParsing() {}

  /** Runs the task now, or when the page is parsed. */
  public static void whenDone(NativeGlobals natives, Runnable task) {
    if (isGoingOn()) {
      natives.listen(document(), "DOMContentLoaded", Callback.of(task));
    } else {
      task.run();
    }
  }

  @JSBody(script = "return document.readyState=='loading'")
  private static native boolean isGoingOn();

  @JSBody(script = "return document")
  private static native JSObject document();
}
