package dev.berth.bootstrap.browser.emulation;

import org.teavm.jso.JSBody;

/**
 * The object that an Android application may lend its page.
 *
 * @see <a
 *     href="https://developer.android.com/reference/android/webkit/WebView#addJavascriptInterface(java.lang.Object,%20java.lang.String)">
 *     Android, addJavascriptInterface</a>
 */
final class AndroidGlobals {
  private AndroidGlobals() {}

  @JSBody(params = "emulator", script = "window.BerthDevice={exit:function(){emulator.end()}}")
  static native void install(Emulator emulator);
}
