package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.platform.AndroidAgent;
import org.teavm.jso.JSBody;

/**
 * An Android television, Google TV or Fire TV. A page in a WebView cannot end its application,
 * which may therefore lend it an object {@code BerthDevice} with a method {@code exit}.
 *
 * @see <a
 *     href="https://chromium.googlesource.com/chromium/src/+/HEAD/android_webview/docs/java-bridge.md">
 *     Chromium, addJavascriptInterface</a>
 * @see <a
 *     href="https://www.developer.amazon.com/docs/fire-tv/supporting-controllers-in-web-apps.html">
 *     Amazon, controllers in web applications</a>
 */
public final class AndroidTvDevice extends WebDevice {
  private final String userAgent;

  public AndroidTvDevice(String userAgent) {
    this.userAgent = userAgent;
  }

  @Override
  String model() {
    return AndroidAgent.model(userAgent);
  }

  @Override
  String firmware() {
    return AndroidAgent.build(userAgent);
  }

  @Override
  boolean can(String capability) {
    switch (capability) {
      case "exit":
        return hasBridge();
      case "gamepad":
        return false;
      default:
        return super.can(capability);
    }
  }

  @Override
  boolean exit() {
    boolean can = hasBridge();
    if (can) {
      end();
    }
    return can;
  }

  @JSBody(script = "return !!(window.BerthDevice&&BerthDevice.exit)")
  private static native boolean hasBridge();

  @JSBody(script = "BerthDevice.exit()")
  private static native void end();
}
