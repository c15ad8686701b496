package dev.berth.bootstrap.browser.platform;

import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;

/** What a page sees of the device that it is on, and of what its shell wants. */
public final class DeviceClues {
  private DeviceClues() {}

  @JSBody(script = "return navigator.userAgent")
  public static native String userAgent();

  /** Those of the window that only devices have; see {@code Detection}. */
  public static Vec<String> globals() {
    Vec<String> found = new Vec<>();
    addIf(found, hasTizen(), "tizen.tvinputdevice");
    addIf(found, has("webOSSystem"), "webOSSystem");
    addIf(found, has("PalmSystem"), "PalmSystem");
    addIf(found, has("oipfObjectFactory"), "oipfObjectFactory");
    return found;
  }

  private static void addIf(Vec<String> list, boolean there, String name) {
    if (there) {
      list.add(name);
    }
  }

  /** What the address asks to be emulated; empty for nothing. */
  @JSBody(script = "return (/[?&]berth-platform=([a-z]*)/.exec(location.search)||['',''])[1]")
  public static native String asked();

  /** What has been asked for earlier in this tab; empty for nothing. */
  @JSBody(script = "try{return sessionStorage['berth-platform']||''}catch(error_){return ''}")
  public static native String remembered();

  /** Nothing is to be emulated any longer in this tab. */
  @JSBody(script = "try{sessionStorage.removeItem('berth-platform')}catch(error_){}")
  public static native void forget();

  @JSBody(script = "return location.hostname")
  public static native String host();

  /** The attribute of the bootstrap's script that allows or forbids emulation. */
  @JSBody(
      script =
          "var node_=document.querySelector('script[data-emulation]');"
              + "return node_?node_.getAttribute('data-emulation')||'on':''")
  public static native String permission();

  /**
   * Whether arrow keys are to move the focus here.
   *
   * @param kind of the platform
   */
  @JSBody(
      params = "kind",
      script =
          "var node_=document.querySelector('script[data-spatial]'),"
              + "how_=node_?node_.getAttribute('data-spatial'):'off';"
              + "return how_=='always'||how_!='off'&&/tv|console/.test(kind)")
  public static native boolean wantsArrows(String kind);

  @JSBody(params = "name", script = "return !!window[name]")
  private static native boolean has(String name);

  @JSBody(script = "return !!(window.tizen&&tizen.tvinputdevice)")
  private static native boolean hasTizen();
}
