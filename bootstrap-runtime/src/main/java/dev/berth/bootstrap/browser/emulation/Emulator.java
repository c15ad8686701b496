package dev.berth.bootstrap.browser.emulation;

import dev.berth.bootstrap.platform.DeviceProfile;
import dev.berth.bootstrap.platform.EmulatedDevice;
import dev.berth.bootstrap.platform.RemoteControl;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Makes the browser look like a device: user agent, memory, screen, storage, keys. What a device
 * has among its globals, its own class adds. {@code window.berthEmulation} has the remote control.
 */
public abstract class Emulator implements JSObject {
  /** Tells what an event of a key says by our name of the key; empty when it says nothing. */
  @JSFunctor
  interface Table extends JSObject {
    String of(String name);
  }

  /** Begins; the tab stays the device until another one, or none, is asked for. */
  public static Emulator begin(String platform, EmulatedDevice device, DeviceProfile profile) {
    remember(platform);
    show("userAgent", device.userAgent());
    show("deviceMemory", device.gigabytes());
    showScreen(device.width(), device.height());
    limit(device.storage());
    Emulator emulator =
        create(
            platform,
            RemoteControl.codes(platform)::of,
            RemoteControl.keys(platform)::of,
            profile.registrations().keys().size() > 0);
    emulator.takeKeys();
    return emulator;
  }

  @JSBody(
      params = "platform",
      script = "try{sessionStorage['berth-platform']=platform}catch(error_){}")
  private static native void remember(String platform);

  @JSBody(
      params = {"property", "value"},
      script =
          "Object.defineProperty(navigator,property,{configurable:true,"
              + "get:function(){return value}})")
  private static native void show(String property, String value);

  @JSBody(
      params = {"property", "value"},
      script =
          "Object.defineProperty(navigator,property,{configurable:true,"
              + "get:function(){return value}})")
  private static native void show(String property, double value);

  @JSBody(
      params = {"width", "height"},
      script =
          "var view_={width:width,availWidth:width,height:height,availHeight:height};"
              + "Object.keys(view_).forEach(function(name_){Object.defineProperty(screen,name_,"
              + "{configurable:true,get:function(){return view_[name_]}})})")
  private static native void showScreen(int width, int height);

  /** Counts what is there and what comes; an assignment past {@code setItem} is not counted. */
  @JSBody(
      params = "most",
      script =
          "var real_=Storage.prototype.setItem;Storage.prototype.setItem=function(key_,text_){"
              + "var self_=this,full_=String(key_).length+String(text_).length;"
              + "if(self_===window.localStorage){Object.keys(self_).forEach(function(name_){"
              + "if(name_!=key_)full_+=name_.length+self_.getItem(name_).length});"
              + "if(full_>most)throw new DOMException('The emulated device has no more room.',"
              + "'QuotaExceededError')}return real_.call(self_,key_,text_)}")
  private static native void limit(int most);

  /**
   * {@code hooks} is what the device's own class adds: {@code suspend}, {@code resume}, {@code
   * launch}, {@code network}, {@code keyboard}. A device that wants to be asked for keys sends
   * those in {@code asked} only, and the arrows, OK and back.
   */
  @JSBody(
      params = {"platform", "codes", "keys", "choosy"},
      script =
          "var hidden_=false,self_={asked:{},hooks:{},choosy:choosy,sends:function(name_){"
              + "return !self_.choosy||/^(up|down|left|right|enter|back)$/.test(name_)"
              + "||!!self_.asked[name_]},"
              + "send:function(name_){var node_=document.activeElement||document.body,event_,"
              + "code_=+codes(name_),key_=keys(name_);"
              + "if(!code_&&!key_||!self_.sends(name_))return false;"
              + "event_=new KeyboardEvent('keydown',{key:key_,bubbles:true,cancelable:true,"
              + "composed:true});"
              + "Object.defineProperty(event_,'keyCode',{get:function(){return code_}});"
              + "if(node_.dispatchEvent(event_)&&name_=='enter')"
              + "node_.click();return true},"
              + "see:function(seen_){hidden_=!seen_;document.dispatchEvent(new Event("
              + "'visibilitychange'))},"
              + "end:function(){var note_=document.createElement('p');self_.panel.ended=true;"
              + "note_.setAttribute('role','status');note_.textContent="
              + "'The application has ended. Load the page to start it again.';"
              + "note_.style.cssText='position:fixed;z-index:2147483647;top:0;right:0;bottom:0;left:0;"
              + "margin:0;padding:40vh 0 0;background:#000;color:#fff;text-align:center';"
              + "document.body.appendChild(note_)}},"
              + "call_=function(name_){return function(detail_){var hook_=self_.hooks[name_];"
              + "if(hook_)hook_(detail_);return !!hook_}};"
              + "Object.defineProperty(document,'visibilityState',{configurable:true,"
              + "get:function(){return hidden_?'hidden':'visible'}});"
              + "Object.defineProperty(document,'hidden',{configurable:true,"
              + "get:function(){return hidden_}});"
              + "self_.hooks.suspend=function(){self_.see(false)};"
              + "self_.hooks.resume=function(){self_.see(true)};"
              + "self_.panel={platform:platform,ended:false,press:self_.send,"
              + "suspend:call_('suspend'),resume:call_('resume'),launch:call_('launch'),"
              + "network:call_('network'),keyboard:call_('keyboard')};"
              + "window.berthEmulation=self_.panel;return self_")
  private static native Emulator create(String platform, Table codes, Table keys, boolean choosy);

  /** Keys of a laptop that stand for those of a remote control which it does not have. */
  @JSBody(
      script =
          "var self_=this,stands_={Escape:'back',F1:'red',F2:'green',F3:'yellow',F4:'blue',"
              + "F7:'rewind',F8:'playPause',F9:'forward',F10:'stop',PageUp:'channelUp',"
              + "PageDown:'channelDown',Insert:'info',MediaPlayPause:'playPause',MediaStop:'stop'};"
              + "window.addEventListener('keydown',function(event_){var name_=stands_[event_.key],"
              + "node_=event_.target;if(event_.key=='Backspace'&&!/^(input|textarea)$/i"
              + ".test(node_.nodeName)&&!node_.isContentEditable)name_='back';"
              + "if(name_&&event_.isTrusted){event_.preventDefault();"
              + "event_.stopImmediatePropagation();self_.send(name_)}},true)")
  native void takeKeys();
}
