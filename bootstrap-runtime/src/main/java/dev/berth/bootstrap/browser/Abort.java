package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Stops a fetch that nobody waits for; the signal is also what lifecycle hooks are given. */
public abstract class Abort implements JSObject {
  @JSBody(script = "return new AbortController()")
  public static native Abort create();

  @JSProperty
  public abstract JSObject getSignal();

  public abstract void abort();
}
