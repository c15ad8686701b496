package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * Whether the user is on the way back or forward: from then until the page is there, the entry of
 * the history is that of the page to come, while the one in view is still another.
 */
abstract class Traversal implements JSObject {
  /** Begins to look, for the life of the page; the first page may be one that was reloaded. */
  @JSBody(
      params = "natives",
      script =
          "var self_={going:true,key:function(){"
              + "return window.navigation&&navigation.currentEntry?navigation.currentEntry.key"
              + ":location.href}};natives.listen(window,'popstate',function(){self_.going=true});"
              + "return self_")
  static native Traversal begin(NativeGlobals natives);

  /**
   * That of the entry of now: its key where the browser has the Navigation API, else its address.
   */
  abstract String key();

  @JSProperty
  abstract boolean isGoing();

  @JSProperty
  abstract void setGoing(boolean going);
}
