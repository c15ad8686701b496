package dev.berth.bootstrap.browser.emulation;

import org.teavm.jso.JSBody;

/**
 * The object that an Android application may lend its page.
 *
 * @see <a
 *     href="https://chromium.googlesource.com/chromium/src/+/HEAD/android_webview/docs/java-bridge.md">
 *     Chromium, addJavascriptInterface</a>
 */
final class AndroidGlobals {
  private AndroidGlobals() {}

  @JSBody(params = "emulator", script = "window.BerthDevice={exit:function(){emulator.end()}}")
  static native void install(Emulator emulator);
}
