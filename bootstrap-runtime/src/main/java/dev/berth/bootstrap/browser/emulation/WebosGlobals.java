package dev.berth.bootstrap.browser.emulation;

import org.teavm.jso.JSBody;

/**
 * {@code webOSSystem} and the service bus of an LG television.
 *
 * @see <a href="https://webostv.developer.lge.com/develop/references/tv-device-information">LG, TV
 *     Device Information</a>
 * @see <a href="https://webostv.developer.lge.com/develop/references/connection-manager">LG,
 *     Connection Manager</a>
 * @see <a href="https://webostv.developer.lge.com/develop/guides/app-lifecycle-management">LG, life
 *     of an application</a>
 * @see <a href="https://webostv.developer.lge.com/develop/guides/system-ui-visibility">LG,
 *     visibility of the keyboard</a>
 * @see <a
 *     href="https://github.com/enactjs/enact/blob/04dad849bdcbd7a7b9e8d88bd8e69e57c58617c7/packages/webos/LS2Request/LS2Request.js">
 *     Enact, the bus</a>
 */
final class WebosGlobals {
  private WebosGlobals() {}

  @JSBody(
      params = "emulator",
      script =
          "var type_='ethernet',lines_=[],tell_=function(line_,view_){"
              + "setTimeout(function(){line_.onservicecallback(JSON.stringify(view_))})},"
              + "status_=function(){var turn_=function(name_){return {state:type_==name_?"
              + "'connected':'disconnected'}};return {returnValue:true,"
              + "isInternetConnectionAvailable:type_!='none',wired:turn_('ethernet'),"
              + "wifi:turn_('wifi')}};"
              + "window.webOSSystem=window.PalmSystem={identifier:'berth.emulated',"
              + "launchParams:'{}',platformBack:function(){emulator.end()}};"
              + "window.PalmServiceBridge=window.WebOSServiceBridge=function(){"
              + "this.call=function(uri_){var self_=this;if(/getSystemInfo$/.test(uri_))"
              + "tell_(self_,{returnValue:true,modelName:'OLED55C2',firmwareVersion:'04.42.26',"
              + "UHD:'true',sdkVersion:'7.2.0'});"
              + "else if(/com.palm.connectionmanager.getStatus$/.test(uri_))"
              + "{lines_.push(self_);tell_(self_,status_())}else tell_(self_,{returnValue:false,"
              + "errorCode:-1,errorText:'Unknown method'})};this.cancel=function(){}};"
              + "window.close=function(){emulator.end()};"
              + "emulator.hooks.network=function(kind_){type_=kind_;"
              + "lines_.forEach(function(line_){tell_(line_,status_())})};"
              + "emulator.hooks.keyboard=function(shown_){document.dispatchEvent(new CustomEvent("
              + "'keyboardStateChange',{detail:{visibility:shown_}}))};"
              + "emulator.hooks.launch=function(view_){document.dispatchEvent(new CustomEvent("
              + "'webOSRelaunch',{detail:view_}))}")
  static native void install(Emulator emulator);
}
