package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Clock;
import org.teavm.jso.JSBody;

/** The browser's time and timers. */
public final class BrowserClock implements Clock {
  private final NativeGlobals natives;

  public BrowserClock(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public double now() {
    return dateNow();
  }

  @Override
  public double chance() {
    return random();
  }

  @Override
  public Runnable after(int millis, Runnable task) {
    int id = natives.setTimeout(Callback.of(task), millis);
    return () -> natives.clearTimeout(id);
  }

  @JSBody(script = "return Math.random()")
  private static native double random();

  @JSBody(script = "return Date.now()")
  private static native double dateNow();
}
