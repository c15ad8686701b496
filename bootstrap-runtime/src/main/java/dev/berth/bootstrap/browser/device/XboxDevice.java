package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * An Xbox, in an application that hosts the page. Where the application gives it the Windows
 * Runtime, that tells more; else the standards of the web do.
 *
 * @see <a
 *     href="https://github.com/MicrosoftDocs/winrt-api/blob/09cf1155db9d8bbe52d1567cfc745ceabaa56b72/windows.ui.webui/webuiapplication.md">
 *     Microsoft, WebUIApplication</a>
 * @see <a href="https://learn.microsoft.com/en-us/uwp/api/windows.system.display.displayrequest">
 *     Microsoft, DisplayRequest</a>
 * @see <a
 *     href="https://learn.microsoft.com/uwp/api/windows.ui.core.systemnavigationmanager.backrequested">
 *     Microsoft, BackRequested</a>
 * @see <a href="https://learn.microsoft.com/en-us/uwp/api/windows.ui.viewmanagement.inputpane">
 *     Microsoft, InputPane</a>
 */
public final class XboxDevice extends WebDevice {
  private JSObject started;

  @Override
  String model() {
    return property("systemProductName");
  }

  @Override
  String firmware() {
    return property("systemFirmwareVersion");
  }

  @Override
  boolean can(String capability) {
    switch (capability) {
      case "exit":
        return true;
      case "gamepad":
        return false;
      case "suspend", "launch", "keyboard":
        return hasRuntime();
      case "keepAwake":
        return hasRuntime() || super.can(capability);
      case "network":
        return !network().isEmpty();
      default:
        return super.can(capability);
    }
  }

  @Override
  void begin(NativeGlobals natives, Signal signal) {
    sendKeys();
    if (hasRuntime()) {
      watch((what, detail) -> hear(signal, what, detail));
    }
    super.begin(natives, signal);
  }

  private void hear(Signal signal, String what, JSObject detail) {
    if (what.equals("launch")) {
      started = detail;
    }
    signal.tell(what, detail);
  }

  @Override
  JSObject parameters() {
    return started == null ? super.parameters() : started;
  }

  @Override
  String network() {
    String type = hasRuntime() ? profile() : "";
    return type.isEmpty() ? super.network() : type;
  }

  @Override
  JsPromise<JSObject> keepAwake() {
    return hasRuntime() ? display() : super.keepAwake();
  }

  @Override
  boolean exit() {
    close();
    return true;
  }

  @JSBody(script = "return !!(window.Windows&&Windows.UI&&Windows.UI.WebUI)")
  private static native boolean hasRuntime();

  /**
   * Else the first button moves a pointer instead of the focus.
   *
   * @see <a
   *     href="https://learn.microsoft.com/en-us/windows/uwp/xbox-apps/how-to-disable-mouse-mode">
   *     Microsoft, mouse mode</a>
   */
  @JSBody(
      script = "if('gamepadInputEmulation' in navigator)navigator.gamepadInputEmulation='keyboard'")
  private static native void sendKeys();

  /**
   * @see <a
   *     href="https://learn.microsoft.com/en-us/uwp/api/Windows.Security.ExchangeActiveSyncProvisioning.EasClientDeviceInformation">
   *     Microsoft, EasClientDeviceInformation</a>
   */
  @JSBody(
      params = "key",
      script =
          "try{return String(new Windows.Security.ExchangeActiveSyncProvisioning"
              + ".EasClientDeviceInformation()[key]||'')}catch(error_){return ''}")
  private static native String property(String key);

  @JSBody(
      params = "signal",
      script =
          "var page_=Windows.UI.WebUI.WebUIApplication,pane_,"
              + "turn_=function(thing_,type_,call_){try{thing_().addEventListener(type_,call_)}"
              + "catch(error_){}};"
              + "turn_(function(){return page_},'suspending',function(){signal('suspend',null)});"
              + "turn_(function(){return page_},'resuming',function(){signal('resume',null)});"
              + "turn_(function(){return page_},'activated',function(event_){var view_={};"
              + "if(event_.uri)event_.uri.queryParsed.forEach(function(pair_){"
              + "view_[pair_.name]=pair_.value});signal('launch',Object.freeze(view_))});"
              + "turn_(function(){return Windows.UI.Core.SystemNavigationManager.getForCurrentView()},"
              + "'backrequested',function(event_){event_.handled=true;signal('back',null)});"
              + "turn_(function(){return Windows.Networking.Connectivity.NetworkInformation},"
              + "'networkstatuschanged',function(){signal('network',null)});"
              + "pane_=function(){return Windows.UI.ViewManagement.InputPane.getForCurrentView()};"
              + "turn_(pane_,'showing',function(){signal('keyboard',true)});"
              + "turn_(pane_,'hiding',function(){signal('keyboard',false)})")
  private static native void watch(Signal signal);

  /**
   * 6 is Ethernet and 71 wireless.
   *
   * @see <a
   *     href="https://learn.microsoft.com/en-us/uwp/api/windows.networking.connectivity.networkadapter.ianainterfacetype?view=winrt-28000">
   *     Microsoft, IanaInterfaceType</a>
   */
  @JSBody(
      script =
          "try{var line_=Windows.Networking.Connectivity.NetworkInformation"
              + ".getInternetConnectionProfile();if(!line_)return 'none';"
              + "var type_=line_.networkAdapter.ianaInterfaceType;"
              + "return type_==71?'wifi':type_==6?'ethernet':'other'}catch(error_){return ''}")
  private static native String profile();

  @JSBody(
      script =
          "var wish_=new Windows.System.Display.DisplayRequest();wish_.requestActive();"
              + "return Promise.resolve(function(){wish_.requestRelease()})")
  private static native JsPromise<JSObject> display();

  @JSBody(script = "window.close()")
  private static native void close();
}
