package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;

/**
 * The functions of the browser as they were before anybody could patch them. The bootstrap calls
 * these only, so that a micro-frontend that replaces them neither sees nor disturbs it.
 */
public interface NativeGlobals extends JSObject {
  /** Takes an event. */
  @JSFunctor
  interface EventHandler extends JSObject {
    void handle(Event event);
  }

  int setTimeout(Callback task, int millis);

  void clearTimeout(int id);

  JsPromise<JSObject> fetch(String url, JSObject options);

  /** Adds a listener that is told no more than that the event came. */
  void listen(JSObject target, String type, Callback listener);

  /** Adds a listener that is given the event. */
  @JSMethod("listen")
  void listenToEvent(JSObject target, String type, EventHandler listener);

  void pushState(JSObject state, String url);

  void replaceState(JSObject state, String url);

  /** Takes them from the window as it is now. */
  @JSBody(
      script =
          "var add_=EventTarget.prototype.addEventListener,past_=window.history,"
              + "push_=past_.pushState,put_=past_.replaceState,self_={};"
              + "['setTimeout','clearTimeout','fetch'].forEach(function(name_){"
              + "self_[name_]=window[name_].bind(window)});"
              + "self_.listen=function(target_,type_,call_){add_.call(target_,type_,call_)};"
              + "self_.pushState=function(state_,link_){push_.call(past_,state_,'',link_)};"
              + "self_.replaceState=function(state_,link_){put_.call(past_,state_,'',link_)};"
              + "return self_")
  static NativeGlobals capture() {
    throw new UnsupportedOperationException();
  }
}
