package dev.berth.bootstrap.browser.platform;

import dev.berth.bootstrap.platform.DeviceInfo;
import dev.berth.bootstrap.platform.Platform;
import org.teavm.jso.JSBody;

/** A plain web browser. */
public final class BrowserPlatform implements Platform {
  @Override
  public String name() {
    return "browser";
  }

  @Override
  public String kind() {
    return hasCoarsePointer() ? "mobile" : "desktop";
  }

  @Override
  public DeviceInfo info() {
    return new DeviceInfo(userAgent(), language(), width(), height());
  }

  @JSBody(script = "return window.matchMedia?matchMedia('(pointer:coarse)').matches:false")
  private static native boolean hasCoarsePointer();

  @JSBody(script = "return navigator.userAgent")
  private static native String userAgent();

  @JSBody(script = "return navigator.language||''")
  private static native String language();

  @JSBody(script = "return screen.width")
  private static native int width();

  @JSBody(script = "return screen.height")
  private static native int height();
}
