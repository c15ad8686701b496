package dev.berth.bootstrap.browser.base;

import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Has {@code pushState} and {@code replaceState} count from the address of the page, as they do
 * without a base element, and takes back what a micro-frontend makes of them.
 */
public final class HistoryReclaimer implements Reclaimer {
  private JSObject before;

  @Override
  public String name() {
    return "history";
  }

  @Override
  public void arm() {
    before = mend();
  }

  @Override
  public Reclaimed reclaim() {
    restore(before);
    return new Reclaimed(0);
  }

  /** What cannot be resolved is left to the browser, which says so. */
  @JSBody(
      script =
          "var proto_=History.prototype,old_={};"
              + "['pushState','replaceState'].forEach(function(name_){"
              + "var real_=old_[name_]=proto_[name_];proto_[name_]=function(data_,unused_){"
              + "var args_=[].slice.call(arguments);try{if(args_[2]!=null&&args_[2]!=='')"
              + "args_[2]=new URL(args_[2],location.href).href}catch(error_){}"
              + "return real_.apply(this,args_)};"
              + "Object.defineProperty(proto_[name_],'name',{value:name_})});return old_")
  private static native JSObject mend();

  @JSBody(
      params = "before",
      script =
          "Object.keys(before).forEach(function(name_){delete history[name_];"
              + "History.prototype[name_]=before[name_]})")
  private static native void restore(JSObject before);
}
