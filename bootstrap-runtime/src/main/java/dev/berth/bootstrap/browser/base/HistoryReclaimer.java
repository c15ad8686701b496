package dev.berth.bootstrap.browser.base;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Has {@code pushState}, {@code replaceState} and {@code navigation.navigate} count from the
 * address of the page, as they do without a base element, and takes back what a micro-frontend
 * makes of them.
 */
public final class HistoryReclaimer implements Reclaimer {
  private final NativeGlobals natives;
  private Callback listener = Callback.of(() -> {});
  private JSObject before;

  public HistoryReclaimer(NativeGlobals natives) {
    this.natives = natives;
  }

  /** Has a listener called after a script has written an address, in a turn of its own. */
  public void onWrite(Runnable task) {
    listener = Callback.of(task);
  }

  @Override
  public String name() {
    return "history";
  }

  @Override
  public void arm() {
    before = mend(natives, listener);
  }

  @Override
  public Reclaimed reclaim() {
    restore(before);
    return new Reclaimed(0);
  }

  /** The address has changed otherwise than by the scripts of the page. */
  public void moved() {
    setPlace(before);
  }

  /** The address of the page as it knew it last; the bar may show the next one already. */
  public String place() {
    return place(before);
  }

  @JSBody(params = "before", script = "before.place=location.href")
  private static native void setPlace(JSObject before);

  @JSBody(params = "before", script = "return before.place")
  private static native String place(JSObject before);

  /** What cannot be resolved is left to the browser, which says so. */
  @JSBody(
      params = {"natives", "listener"},
      script =
          "var undo_=[],mend_=function(home_,name_,place_){"
              + "var proto_=Object.getPrototypeOf(home_),real_=proto_[name_];"
              + "proto_[name_]=function(data_,unused_){"
              + "var args_=[].slice.call(arguments),link_=args_[place_];"
              + "try{if(link_!=null&&link_!=='')"
              + "args_[place_]=new URL(link_,document.querySelector('html>base')?location.href"
              + ":document.baseURI).href}catch(error_){}"
              + "var made_=real_.apply(this,args_);undo_.place=location.href;"
              + "natives.nextTurn(listener);return made_};"
              + "Object.defineProperty(proto_[name_],'name',{value:name_});"
              + "undo_.push(function(){delete home_[name_];proto_[name_]=real_})};"
              + "mend_(history,'pushState',2);mend_(history,'replaceState',2);"
              + "if(window.navigation)mend_(navigation,'navigate',0);"
              + "undo_.place=location.href;return undo_")
  private static native JSObject mend(NativeGlobals natives, Callback listener);

  @JSBody(params = "before", script = "before.forEach(function(undo_){undo_()})")
  private static native void restore(JSObject before);
}
