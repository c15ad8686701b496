package dev.berth.bootstrap.browser.platform;

import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * {@code berth.platform} of a plain browser, as far as it can be told without the part that knows
 * devices. Whoever subscribes has it loaded, and stays the one who has subscribed.
 */
public final class PlainPlatform {
  private PlainPlatform() {}

  /** Is given the {@code berth.platform} of the part. */
  @JSFunctor
  public interface Receiver extends JSObject {
    void receive(JSObject platform);
  }

  /** Loads the part. */
  @JSFunctor
  public interface Source extends JSObject {
    void load(Receiver receiver);
  }

  /**
   * Whether nothing speaks for the part before the first micro-frontend: no sign of a device, no
   * emulation in this tab, no arrow keys that are to move the focus on any device.
   *
   * @param hint see {@code dev.berth.bootstrap.platform.Detection}
   */
  @JSBody(
      params = "hint",
      script =
          "var store_;try{store_=sessionStorage['berth-platform']}catch(error_){}"
              + "return !(new RegExp(hint,'i').test(navigator.userAgent)||window.tizen"
              + "||window.PalmSystem||window.webOSSystem||window.oipfObjectFactory"
              + "||document.querySelector('script[data-spatial=always]')"
              + "||/[?&]berth-platform=/.test(location.search)||store_)")
  public static native boolean isEnough(String hint);

  /** Puts it together; what changes is the part's to say, once that is there. */
  public static JSObject publish(Owners owners, Source source) {
    return publish(owners, source, Connection::type);
  }

  @JSBody(
      params = {"owners", "source", "connection"},
      script =
          "var none_='',whole_,ask_=function(group_,verb_,done_,args_){var owner_=owners.owner();"
              + "source(function(real_){whole_=real_;real_=real_[group_]||real_;"
              + "done_(owners.run(owner_,real_[verb_],real_,args_))})},"
              + "late_=function(group_){return function(){var off_,gone_;"
              + "ask_(group_,'on',function(end_){off_=end_;if(gone_)off_()},arguments);"
              + "return function(){gone_=1;if(off_)off_()}}},"
              + "soon_=function(verb_){return function(){return new Promise(function(done_){"
              + "ask_(none_,verb_,done_,[])})}},"
              + "ice_=Object.freeze,own_=navigator,wire_=own_.connection||none_,size_=screen,"
              + "gigs_=own_.deviceMemory||4,"
              + "link_={};location.search.slice(1).split('&').forEach(function(part_){"
              + "var pair_=part_.replace(/[+]/g,' ').split('='),name_=pair_.shift();try{if(name_)"
              + "link_[decodeURIComponent(name_)]=decodeURIComponent(pair_.join('='))}catch(error_){}});"
              + "return ice_({name:'browser',"
              + "kind:matchMedia('(pointer:coarse)').matches?'mobile':'desktop',"
              + "get info(){return ice_({userAgent:own_.userAgent,language:own_.language,"
              + "width:size_.width,height:size_.height,version:none_,model:none_,firmware:none_,"
              + "engine:none_,memory:gigs_<2?'small':gigs_<4?'medium':'large',"
              + "panel:ice_({width:size_.width*devicePixelRatio,"
              + "height:size_.height*devicePixelRatio}),emulated:false})},"
              + "capabilities:ice_({exit:false,gamepad:!!own_.getGamepads,"
              + "keepAwake:!!own_.wakeLock,keyRegistration:false,"
              + "keyboard:!!own_.virtualKeyboard,keys:true,launch:false,"
              + "network:!!wire_.type,pointer:true,suspend:'onfreeze' in document}),"
              + "network:ice_({get online(){return own_.onLine},"
              + "get type(){return connection()},on:late_('network')}),"
              + "visibility:ice_({get state(){"
              + "return whole_?whole_.visibility.state:document.visibilityState},"
              + "on:late_('visibility')}),keys:ice_({on:late_('keys')}),"
              + "keyboard:ice_({get visible(){return !!whole_&&whole_.keyboard.visible},"
              + "on:late_('keyboard')}),"
              + "launch:ice_({parameters:ice_(link_),on:late_('launch')}),"
              + "media:soon_('media'),keepAwake:soon_('keepAwake'),exit:soon_('exit')})")
  private static native JSObject publish(
      Owners owners, Source source, Connection.Teller connection);
}
