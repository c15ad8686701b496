package dev.berth.bootstrap.browser.emulation;

import org.teavm.jso.JSBody;

/**
 * {@code tizen} and {@code webapis} of a Samsung television. Keys come when they are registered.
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
 *     href="https://github.com/Samsung/cordova-plugin-toast/blob/c4fd5ebe8fa7baba6675bfe60f643c56e7691c19/sample/Preview/preview-src/www/js/main.js">
 *     Samsung, sample of a deep link into a running application</a>
 */
final class TizenGlobals {
  private TizenGlobals() {}

  @JSBody(
      params = "emulator",
      script =
          "var names_={MediaPlay:'play',MediaPause:'pause',MediaPlayPause:'playPause',"
              + "MediaStop:'stop',MediaRewind:'rewind',MediaFastForward:'forward',"
              + "MediaTrackNext:'next',MediaTrackPrevious:'previous',MediaRecord:'record',"
              + "ColorF0Red:'red',ColorF1Green:'green',ColorF2Yellow:'yellow',ColorF3Blue:'blue',"
              + "ChannelUp:'channelUp',ChannelDown:'channelDown',Info:'info',Menu:'menu',"
              + "Guide:'guide',Exit:'exit',Caption:'subtitles',VolumeUp:'volumeUp',"
              + "VolumeDown:'volumeDown',VolumeMute:'mute'},link_=3,heard_=[],data_=[],"
              + "known_=function(name_){if(!names_[name_]&&!/^[0-9]$/.test(name_))"
              + "throw new DOMException('There is no such key.','InvalidValuesError');"
              + "return names_[name_]||name_},"
              + "set_=function(name_,turn_){emulator.asked[known_(name_)]=turn_},"
              + "own_={appInfo:{id:'berth.emulated',name:'Emulated',version:'1.0.0'},"
              + "exit:function(){emulator.end()},hide:function(){emulator.see(false)},"
              + "getRequestedAppControl:function(){return {appControl:{"
              + "operation:'http://tizen.org/appcontrol/operation/default',data:data_}}}};"
              + "window.tizen={application:{getCurrentApplication:function(){return own_}},"
              + "tvinputdevice:{getSupportedKeys:function(){return Object.keys(names_)"
              + ".map(function(name_){return {name:name_,code:0}})},"
              + "registerKey:function(name_){set_(name_,true)},"
              + "unregisterKey:function(name_){set_(name_,false)},"
              + "registerKeyBatch:function(list_){list_.forEach(function(name_){set_(name_,true)})},"
              + "unregisterKeyBatch:function(list_){list_.forEach(function(name_){"
              + "set_(name_,false)})}}};"
              + "window.webapis={productinfo:{getRealModel:function(){return 'QE55Q60B'},"
              + "getModel:function(){return '22_PONTUSM_QTV'},"
              + "getFirmware:function(){return 'T-PTMLEUC-1310.0'},"
              + "isUdPanelSupported:function(){return true}},"
              + "network:{getActiveConnectionType:function(){return link_},"
              + "addNetworkStateChangeListener:function(call_){return heard_.push(call_)}},"
              + "appcommon:{AppCommonScreenSaverState:{SCREEN_SAVER_OFF:0,SCREEN_SAVER_ON:1},"
              + "setScreenSaver:function(state_,done_){emulator.panel.screenSaver=state_==1;"
              + "if(done_)done_()}}};"
              + "emulator.panel.screenSaver=true;"
              + "emulator.hooks.network=function(type_){link_={none:0,wifi:1,cellular:2}[type_];"
              + "if(link_===undefined)link_=3;heard_.forEach(function(call_){call_(link_?4:5)})};"
              + "emulator.hooks.launch=function(view_){data_=Object.keys(view_).map("
              + "function(key_){return {key:key_,value:[String(view_[key_])]}});"
              + "window.dispatchEvent(new Event('appcontrol'))}")
  static native void install(Emulator emulator);
}
