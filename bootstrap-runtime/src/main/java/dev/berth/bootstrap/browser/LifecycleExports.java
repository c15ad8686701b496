package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Tells lifecycle functions in the style of single-spa and qiankun among what scripts export. */
public final class LifecycleExports {
  private LifecycleExports() {}

  /** The exports, or their default export; null when neither has the functions. */
  @JSBody(
      params = "exports",
      script =
          "var made_=exports&&exports.default&&!exports.mount?exports.default:exports;"
              + "return made_&&made_.mount&&made_.unmount?made_:null")
  public static native JSObject in(JSObject exports);
}
