package dev.berth.bootstrap.browser.emulation;

import org.teavm.jso.JSBody;

/**
 * The factory and the application manager of a hybrid television. Keys come when the key set has
 * them.
 *
 * @see <a
 *     href="https://developer.hbbtv.org/references/apis/application-management-apis/the-application-class/">
 *     HbbTV, Application</a>
 * @see <a
 *     href="https://developer.hbbtv.org/references/apis/application-management-apis/the-keyset-class/">
 *     HbbTV, Keyset</a>
 * @see <a
 *     href="https://developer.hbbtv.org/references/apis/configuration-and-setting-apis/the-application-oipfconfiguration-embedded-object/">
 *     HbbTV, configuration</a>
 */
final class HybridGlobals {
  private HybridGlobals() {}

  @JSBody(
      params = "emulator",
      script =
          "var bits_={red:1,green:2,yellow:4,blue:8,play:32,pause:32,playPause:32,stop:32,"
              + "rewind:32,forward:32,next:32,previous:32,info:128},turn_=true,"
              + "keys_={value:0,setValue:function(value_){this.value=value_;return value_}},"
              + "own_={visible:false,privateData:{keyset:keys_,getFreeMem:function(){return -1}},"
              + "show:function(){this.visible=true;return true},hide:function(){"
              + "this.visible=false;return true},destroyApplication:function(){emulator.end()}};"
              + "emulator.sends=function(name_){var bit_=/^[0-9]$/.test(name_)?256:"
              + "bits_[name_]||16;return (keys_.value&bit_)>0};"
              + "window.oipfObjectFactory={isObjectSupported:function(type_){"
              + "return /oipf(ApplicationManager|Configuration)$/.test(type_)},"
              + "createApplicationManagerObject:function(){return {"
              + "getOwnerApplication:function(){return own_}}},"
              + "createConfigurationObject:function(){return {localSystem:{networkInterfaces:"
              + "[{connected:turn_,ipAddress:'192.0.2.1',macAddress:'00:00:5E:00:53:01'}]}}}};"
              + "emulator.hooks.network=function(kind_){turn_=kind_!='none';"
              + "window.dispatchEvent(new Event(turn_?'online':'offline'))}")
  static native void install(Emulator emulator);
}
