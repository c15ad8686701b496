package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.platform.Pairs;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * A Samsung television.
 *
 * @see <a
 *     href="https://docs.tizen.org/application/web/api/latest/device_api/tv/tizen/tvinputdevice.html">
 *     Tizen, TVInputDevice</a>
 * @see <a
 *     href="https://developer.samsung.com/smarttv/develop/api-references/samsung-product-api-references/productinfo-api.html">
 *     Samsung, ProductInfo</a>
 * @see <a
 *     href="https://github.com/DefinitelyTyped/DefinitelyTyped/tree/05602362d0fb81acbd9922b9d6eca9d99c2b63ae/types/tizen-tv-webapis">
 *     types of ProductInfo, Network and AppCommon, with their constants</a>
 * @see <a
 *     href="https://developer.samsung.com/smarttv/develop/guides/fundamentals/terminating-applications.html">
 *     Samsung, terminating applications</a>
 * @see <a
 *     href="https://github.com/Samsung/cordova-plugin-toast/blob/c4fd5ebe8fa7baba6675bfe60f643c56e7691c19/sample/Preview/preview-src/www/js/main.js">
 *     Samsung, sample of a deep link into a running application</a>
 */
public final class TizenDevice extends WebDevice {
  private static final Pairs CONNECTIONS = Pairs.read("0 none 1 wifi 2 cellular 3 ethernet");

  private final Pairs registrations;

  public TizenDevice(Pairs registrations) {
    this.registrations = registrations;
  }

  @Override
  String model() {
    String real = read(global("webapis.productinfo"), "getRealModel");
    return real.isEmpty() ? read(global("webapis.productinfo"), "getModel") : real;
  }

  @Override
  String firmware() {
    return read(global("webapis.productinfo"), "getFirmware");
  }

  @Override
  JSObject panel() {
    return read(global("webapis.productinfo"), "isUdPanelSupported").equals("true")
        ? ultraHighDefinition()
        : super.panel();
  }

  @Override
  boolean can(String capability) {
    switch (capability) {
      case "exit", "launch", "keyRegistration":
        return true;
      case "keepAwake":
        return canKeepAwake();
      case "network":
        return !network().isEmpty();
      case "suspend", "keyboard", "gamepad":
        return false;
      default:
        return super.can(capability);
    }
  }

  @Override
  void begin(NativeGlobals natives, Signal signal) {
    watch(natives, signal);
    super.begin(natives, signal);
  }

  @Override
  String network() {
    return CONNECTIONS.of(read(global("webapis.network"), "getActiveConnectionType"));
  }

  @Override
  JSObject parameters() {
    return requested(super.parameters());
  }

  /** A key that is registered is no longer the television's own, so only those wanted are. */
  @Override
  void want(Vec<String> names) {
    Vec<String> all = registrations.keys();
    for (int i = 0; i < all.size(); i++) {
      register(registrations.of(all.get(i)), names.contains(all.get(i)));
    }
  }

  @Override
  JsPromise<JSObject> keepAwake() {
    return canKeepAwake() ? screenSaverOff() : null;
  }

  @Override
  boolean exit() {
    end();
    return true;
  }

  @JSBody(script = "return {width:3840,height:2160}")
  private static native JSObject ultraHighDefinition();

  @JSBody(script = "return !!(window.webapis&&webapis.appcommon&&webapis.appcommon.setScreenSaver)")
  private static native boolean canKeepAwake();

  @JSBody(
      params = {"natives", "signal"},
      script =
          "natives.listen(window,'appcontrol',function(){signal('launch',null)});"
              + "var wire_=window.webapis&&webapis.network;"
              + "if(wire_&&wire_.addNetworkStateChangeListener)"
              + "try{wire_.addNetworkStateChangeListener(function(){signal('network',null)})}"
              + "catch(error_){}")
  private static native void watch(NativeGlobals natives, Signal signal);

  /** An application is started with lists of texts; a deep link has JSON in {@code PAYLOAD}. */
  @JSBody(
      params = "otherwise",
      script =
          "try{var list_=tizen.application.getCurrentApplication().getRequestedAppControl()"
              + ".appControl.data,view_={};if(!list_.length)return otherwise;"
              + "list_.forEach(function(item_){view_[item_.key]=item_.value[0]});"
              + "return Object.freeze(view_)}catch(error_){return otherwise}")
  private static native JSObject requested(JSObject otherwise);

  /** A model that does not have the key refuses it. */
  @JSBody(
      params = {"key", "wanted"},
      script = "try{tizen.tvinputdevice[wanted?'registerKey':'unregisterKey'](key)}catch(error_){}")
  private static native void register(String key, boolean wanted);

  @JSBody(
      script =
          "var page_=webapis.appcommon,kind_=page_.AppCommonScreenSaverState||{},"
              + "set_=function(state_){return new Promise(function(done_,fail_){"
              + "page_.setScreenSaver(state_,done_,fail_)})};"
              + "return set_(kind_.SCREEN_SAVER_OFF||0).then(function(){return function(){"
              + "set_('SCREEN_SAVER_ON' in kind_?kind_.SCREEN_SAVER_ON:1)}})")
  private static native JsPromise<JSObject> screenSaverOff();

  @JSBody(script = "tizen.application.getCurrentApplication().exit()")
  private static native void end();
}
