package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.platform.AndroidAgent;
import org.teavm.jso.JSBody;

/**
 * An Android television, Google TV or Fire TV. A page in a WebView cannot end its application,
 * which may therefore lend it an object {@code BerthDevice} with a method {@code exit}.
 *
 * @see <a
 *     href="https://developer.android.com/reference/android/webkit/WebView#addJavascriptInterface(java.lang.Object,%20java.lang.String)">
 *     Android, addJavascriptInterface</a>
 * @see <a href="https://developer.amazon.com/docs/fire-tv/user-agent-strings.html">Amazon, user
 *     agent strings</a>
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
