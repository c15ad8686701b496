package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * An LG television. What the system tells, it tells by its bus, which every engine has as {@code
 * PalmServiceBridge}: the library webOSTV.js is not needed.
 *
 * @see <a href="https://webostv.developer.lge.com/develop/references/tv-device-information">LG, TV
 *     Device Information</a>
 * @see <a href="https://webostv.developer.lge.com/develop/references/connection-manager">LG,
 *     Connection Manager</a>
 * @see <a href="https://webostv.developer.lge.com/develop/guides/app-lifecycle-management">LG, life
 *     of an application</a>
 * @see <a href="https://webostv.developer.lge.com/develop/guides/system-ui-visibility">LG,
 *     visibility of the keyboard</a>
 * @see <a href="https://webostv.developer.lge.com/develop/guides/back-button">LG, back button</a>
 * @see <a
 *     href="https://github.com/enactjs/enact/blob/04dad849bdcbd7a7b9e8d88bd8e69e57c58617c7/packages/webos/LS2Request/LS2Request.js">
 *     Enact, the bus</a>
 * @see <a
 *     href="https://github.com/enactjs/enact/blob/0ed03826bbace34641158ee43d1d9d308e9bd467/packages/webos/application/application.js">
 *     Enact, platformBack</a>
 */
public final class WebosDevice extends WebDevice {
  private static final String SYSTEM = "luna://com.webos.service.tv.systemproperty/getSystemInfo";
  private static final String CONNECTION = "luna://com.palm.connectionmanager/getStatus";

  private JSObject system = Js.object();
  private JSObject connection = Js.object();
  private JSObject started = launchParameters();

  /** Is given what a service answers. */
  @org.teavm.jso.JSFunctor
  interface Answer extends JSObject {
    void take(JSObject answer);
  }

  @Override
  String model() {
    return Js.text(system, "modelName");
  }

  @Override
  String firmware() {
    return Js.text(system, "firmwareVersion");
  }

  @Override
  JSObject panel() {
    return Js.text(system, "UHD").equals("true") ? ultraHighDefinition() : super.panel();
  }

  @Override
  boolean can(String capability) {
    switch (capability) {
      case "exit", "launch", "keyboard", "network":
        return true;
      case "suspend", "gamepad", "keyRegistration":
        return false;
      default:
        return super.can(capability);
    }
  }

  @Override
  void begin(NativeGlobals natives, Signal signal) {
    watch(natives, signal);
    ask(
        CONNECTION,
        "{\"subscribe\":true}",
        answer -> {
          connection = answer;
          signal.tell("network", null);
        });
    ask(
        SYSTEM,
        "{\"keys\":[\"modelName\",\"firmwareVersion\",\"UHD\"]}",
        answer -> {
          system = answer;
          signal.tell("known", null);
        });
  }

  /** The events of the web are listened to as well; who knows is the system. */
  private void watch(NativeGlobals natives, Signal signal) {
    super.begin(natives, (what, detail) -> passOn(signal, what, detail));
    listen(natives, (what, detail) -> started(signal, what, detail));
  }

  private static void passOn(Signal signal, String what, JSObject detail) {
    if (!what.equals("known")) {
      signal.tell(what, detail);
    }
  }

  private void started(Signal signal, String what, JSObject detail) {
    if (what.equals("launch")) {
      started = detail;
    }
    signal.tell(what, detail);
  }

  @Override
  String network() {
    return typeOf(connection);
  }

  @Override
  JSObject parameters() {
    return started == null ? super.parameters() : started;
  }

  @Override
  boolean exit() {
    close();
    return true;
  }

  /** The television asks the user, or shows its own first page, whichever its version does. */
  @Override
  void leave() {
    goHome();
  }

  @JSBody(script = "return {width:3840,height:2160}")
  private static native JSObject ultraHighDefinition();

  @JSBody(
      params = {"service", "parameters", "answer"},
      script =
          "var kind_=window.WebOSServiceBridge||window.PalmServiceBridge,"
              + "line_=kind_?new kind_():null;"
              + "if(!line_)return answer({});line_.onservicecallback=function(text_){"
              + "answer(JSON.parse(text_))};line_.call(service,parameters)")
  private static native void ask(String service, String parameters, Answer answer);

  @JSBody(
      params = "status",
      script =
          "var tied_=function(name_){return status[name_]&&status[name_].state=='connected'};"
              + "return tied_('wired')?'ethernet':tied_('wifi')?'wifi':"
              + "status.isInternetConnectionAvailable===false?'none':''")
  private static native String typeOf(JSObject status);

  /** What is empty is null: the address counts. */
  @JSBody(
      script =
          "var page_=window.webOSSystem||window.PalmSystem||{};"
              + "try{var view_=JSON.parse(page_.launchParams);"
              + "return Object.keys(view_).length?Object.freeze(view_):null}catch(error_){return null}")
  private static native JSObject launchParameters();

  @JSBody(
      params = {"natives", "signal"},
      script =
          "natives.listen(document,'webOSRelaunch',function(event_){"
              + "signal('launch',Object.freeze(event_.detail||{}))});"
              + "natives.listen(document,'keyboardStateChange',function(event_){"
              + "signal('keyboard',!!(event_.detail&&event_.detail.visibility))})")
  private static native void listen(NativeGlobals natives, Signal signal);

  @JSBody(script = "window.close()")
  private static native void close();

  @JSBody(
      script =
          "var page_=window.webOSSystem||window.PalmSystem;"
              + "if(page_&&page_.platformBack)page_.platformBack();else window.close()")
  private static native void goHome();
}
