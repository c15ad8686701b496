package dev.berth.bootstrap.browser.emulation;

import org.teavm.jso.JSBody;

/**
 * As much of the Windows Runtime as an application lends its page on an Xbox.
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
 * @see <a
 *     href="https://learn.microsoft.com/en-us/uwp/api/windows.networking.connectivity.networkadapter.ianainterfacetype?view=winrt-28000">
 *     Microsoft, IanaInterfaceType</a>
 */
final class XboxGlobals {
  private XboxGlobals() {}

  @JSBody(
      params = "emulator",
      script =
          "var make_=function(){var calls_={};return {addEventListener:function(type_,call_){"
              + "(calls_[type_]=calls_[type_]||[]).push(call_)},fire:function(type_,event_){"
              + "(calls_[type_]||[]).forEach(function(call_){call_(event_||{})})}}},"
              + "page_=make_(),pane_=make_(),wire_=make_(),back_=make_(),type_=6,"
              + "one_=function(thing_){return {getForCurrentView:function(){return thing_}}};"
              + "emulator.panel.awake=0;wire_.getInternetConnectionProfile=function(){"
              + "return type_?{networkAdapter:{ianaInterfaceType:type_}}:null};"
              + "window.Windows={UI:{WebUI:{WebUIApplication:page_},Core:{"
              + "SystemNavigationManager:one_(back_)},ViewManagement:{InputPane:one_(pane_)}},"
              + "System:{Display:{DisplayRequest:function(){this.requestActive=function(){"
              + "emulator.panel.awake++};this.requestRelease=function(){emulator.panel.awake--}}}},"
              + "Networking:{Connectivity:{NetworkInformation:wire_}},"
              + "Security:{ExchangeActiveSyncProvisioning:{EasClientDeviceInformation:function(){"
              + "this.systemProductName='Xbox Series X';"
              + "this.systemFirmwareVersion='10.0.25398.4478'}}}};"
              + "window.close=function(){emulator.end()};"
              + "emulator.hooks.suspend=function(){page_.fire('suspending');emulator.see(false)};"
              + "emulator.hooks.resume=function(){emulator.see(true);page_.fire('resuming')};"
              + "emulator.hooks.network=function(kind_){type_={none:0,wifi:71}[kind_];"
              + "if(type_===undefined)type_=6;wire_.fire('networkstatuschanged')};"
              + "emulator.hooks.keyboard=function(shown_){pane_.fire(shown_?'showing':'hiding')};"
              + "emulator.hooks.launch=function(view_){page_.fire('activated',{uri:{queryParsed:"
              + "Object.keys(view_).map(function(name_){return {name:name_,value:view_[name_]}})}})}")
  static native void install(Emulator emulator);
}
