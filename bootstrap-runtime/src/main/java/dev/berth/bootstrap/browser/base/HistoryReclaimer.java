package dev.berth.bootstrap.browser.base;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Has {@code pushState}, {@code replaceState} and {@code navigation.navigate} count from the
 * address of the page, as they do without a base element, and takes back what a micro-frontend
 * makes of them. Navigations that it intercepts write an address too.
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
    JSObject navigation = Js.get(window(), "navigation");
    if (navigation != null) {
      natives.listen(navigation, "currententrychange", Callback.of(() -> entryChanged()));
    }
  }

  private void entryChanged() {
    if (before != null && hasArrived(before)) {
      moved();
      natives.nextTurn(listener);
    }
  }

  /** Whether the entry is that of the navigation that was intercepted last, and is new. */
  @JSBody(
      params = "before",
      script = "var next_=before.next==location.href;if(next_)before.next=0;return next_")
  private static native boolean hasArrived(JSObject before);

  @JSBody(script = "return window")
  private static native JSObject window();

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

  /** Whether the page in view has intercepted a navigation, by its event. */
  public boolean isIntercepted(JSObject navigation) {
    return intercepted(before, navigation);
  }

  @JSBody(
      params = {"before", "navigation"},
      script = "return before.taken.has(navigation)")
  private static native boolean intercepted(JSObject before, JSObject navigation);

  /** The address of the page as it knew it last; the bar may show the next one already. */
  public String place() {
    return place(before);
  }

  @JSBody(params = "before", script = "before.place=location.href")
  private static native void setPlace(JSObject before);

  @JSBody(params = "before", script = "return before.place")
  private static native String place(JSObject before);

  /**
   * What cannot be resolved is left to the browser, which says so. An intercepted navigation writes
   * its address when the listeners have been, or when the page lets it.
   */
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
              + "undo_.push(function(){delete home_[name_];proto_[name_]=real_})},"
              + "note_=function(proto_){var real_=proto_.intercept;"
              + "proto_.intercept=function(how_){real_.apply(this,arguments);undo_.taken.add(this);"
              + "if(this.navigationType!='traverse')undo_.next=this.destination.url};"
              + "undo_.push(function(){proto_.intercept=real_})};"
              + "mend_(history,'pushState',2);mend_(history,'replaceState',2);"
              + "if(window.navigation){undo_.taken=new WeakSet();mend_(navigation,'navigate',0);"
              + "note_(NavigateEvent.prototype)}"
              + "undo_.place=location.href;return undo_")
  private static native JSObject mend(NativeGlobals natives, Callback listener);

  @JSBody(params = "before", script = "before.forEach(function(undo_){undo_()})")
  private static native void restore(JSObject before);
}
