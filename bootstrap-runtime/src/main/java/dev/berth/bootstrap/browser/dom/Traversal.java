package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * Whether the user has gone to an entry of the history that is there already, whose page is yet to
 * come: {@code "reload"} for the first page, which may be one that was loaded again, {@code "back"}
 * for back and forward, while the page in view is still that of another entry; else empty.
 */
abstract class Traversal implements JSObject {
  /** Begins to look, for the life of the page. */
  @JSBody(
      params = "natives",
      script =
          "var self_={way:'reload',key:function(){"
              + "return window.navigation&&navigation.currentEntry?navigation.currentEntry.key"
              + ":location.href}};natives.listen(window,'popstate',function(){self_.way='back'});"
              + "return self_")
  static native Traversal begin(NativeGlobals natives);

  /**
   * That of the entry of now: its key where the browser has the Navigation API, else its address.
   */
  abstract String key();

  @JSProperty
  abstract String getWay();

  @JSProperty
  abstract void setWay(String way);
}
