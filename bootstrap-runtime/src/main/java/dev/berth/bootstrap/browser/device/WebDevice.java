package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.platform.Connection;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A device by the standards of the web; a platform's adapter says what is otherwise there. */
public class WebDevice {
  private final JSObject parameters = query();

  /** The model as its maker calls it; empty when nothing tells. */
  String model() {
    return "";
  }

  /** The version of the device's software; empty when nothing tells. */
  String firmware() {
    return "";
  }

  /** {@code {width, height}} in the screen's own pixels. */
  JSObject panel() {
    return cssPanel();
  }

  /** Whether it can do what the name says; see {@code PlatformApi}. */
  boolean can(String capability) {
    return standard(capability);
  }

  /** Begins to tell what happens; {@code known} comes when it knows itself. */
  void begin(NativeGlobals natives, Signal signal) {
    watch(natives, signal);
    signal.tell("known", null);
  }

  /** See {@code PlatformNetworkApi}. */
  boolean isOnline() {
    return online() && !network().equals("none");
  }

  /** See {@code PlatformNetworkApi}. */
  String network() {
    return Connection.type();
  }

  /** What the application was started with. */
  JSObject parameters() {
    return parameters;
  }

  /** Takes care that the keys come which somebody listens for. */
  void want(Vec<String> names) {}

  /** The name of a key by its code, where only this device knows; empty where it does not. */
  String keyOf(int code) {
    return "";
  }

  /** A promise of a function that gives up again; null when it cannot. */
  JsPromise<JSObject> keepAwake() {
    return wakeLock();
  }

  /** Ends the application; false when it cannot. */
  boolean exit() {
    return false;
  }

  /** Leaves the application because the user went back from its first page. */
  void leave() {
    exit();
  }

  @JSBody(
      params = {"natives", "signal"},
      script =
          "var hear_=function(where_,type_,what_){if(where_)natives.listen(where_,type_,"
              + "function(){signal(what_,null)})},wire_=navigator.connection,"
              + "keys_=navigator.virtualKeyboard;"
              + "hear_(document,'visibilitychange','visibility');hear_(document,'freeze','suspend');"
              + "hear_(document,'resume','resume');hear_(window,'online','network');"
              + "hear_(window,'offline','network');"
              + "if(wire_&&wire_.addEventListener)hear_(wire_,'change','network');"
              + "if(keys_)natives.listen(keys_,'geometrychange',function(){"
              + "signal('keyboard',keys_.boundingRect.height>0)})")
  private static native void watch(NativeGlobals natives, Signal signal);

  @JSBody(
      params = "capability",
      script =
          "var wire_=navigator.connection,view_={keys:true,gamepad:!!navigator.getGamepads,"
              + "keepAwake:!!navigator.wakeLock,keyboard:!!navigator.virtualKeyboard,"
              + "network:!!(wire_&&wire_.type),suspend:'onfreeze' in document,"
              + "pointer:matchMedia('(any-pointer:fine),(any-pointer:coarse)').matches};"
              + "return !!view_[capability]")
  private static native boolean standard(String capability);

  @JSBody(
      script =
          "var size_=window.devicePixelRatio||1;"
              + "return {width:screen.width*size_,height:screen.height*size_}")
  private static native JSObject cssPanel();

  @JSBody(script = "return navigator.onLine!==false")
  private static native boolean online();

  @JSBody(
      script =
          "var view_={};location.search.slice(1).split('&').forEach(function(part_){"
              + "var pair_=part_.replace(/[+]/g,' ').split('='),name_=pair_.shift();try{if(name_)"
              + "view_[decodeURIComponent(name_)]=decodeURIComponent(pair_.join('='))}catch(error_){}});"
              + "return Object.freeze(view_)")
  private static native JSObject query();

  /**
   * @see <a href="https://www.w3.org/TR/screen-wake-lock/">W3C, Screen Wake Lock API</a>
   */
  @JSBody(
      script =
          "return navigator.wakeLock?navigator.wakeLock.request('screen').then(function(lock_){"
              + "return function(){lock_.release()}}):null")
  private static native JsPromise<JSObject> wakeLock();

  /** A text of an object of the device; empty when it is not there or refuses. */
  static String read(JSObject object, String method) {
    return Js.isFunction(object, method) ? call(object, method) : "";
  }

  @JSBody(
      params = {"object", "method"},
      script =
          "try{var text_=object[method]();return text_==null?'':String(text_)}"
              + "catch(error_){return ''}")
  private static native String call(JSObject object, String method);

  /**
   * A global by its path, such as {@code webapis.productinfo}; an empty object when there is none.
   */
  @JSBody(
      params = "path",
      script =
          "return path.split('.').reduce(function(place_,name_){"
              + "return place_&&place_[name_]},window)||{}")
  static native JSObject global(String path);
}
