package dev.berth.bootstrap.browser.life;

import dev.berth.bootstrap.browser.Callback;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What a page still waits for before it is complete: images, frames, media, style sheets and
 * scripts, those too that scripts have added, and images that are in no page. Scripts that {@code
 * innerHTML} has made never run; added ones that are not async had to be told so.
 */
abstract class PendingResources implements JSObject {
  /**
   * Begins to take note of what has loaded or failed.
   *
   * @param inserted the set of the nodes that came from the entry point
   */
  @JSBody(
      params = "inserted",
      script =
          "var done_=new WeakSet(document.querySelectorAll('*')),loose_=new Set(),told_=0,"
              + "proto_=HTMLImageElement.prototype,"
              + "slot_=Object.getOwnPropertyDescriptor(proto_,'src'),"
              + "plain_=new WeakSet(),type_=HTMLScriptElement.prototype,"
              + "how_=Object.getOwnPropertyDescriptor(type_,'async'),"
              + "waits_=function(node_){if(done_.has(node_)||node_.loading=='lazy')return false;"
              + "var name_=node_.localName;if(name_=='img')return inserted.has(node_)||loose_.has(node_)||!node_.complete;"
              + "if(name_=='link')return !node_.sheet&&!node_.disabled;"
              + "if(/^(vid|aud)/.test(name_))return node_.preload!='none'&&node_.readyState<2&&"
              + "(node_.networkState==1||node_.networkState==2);"
              + "return name_!='script'||(inserted.has(node_)||plain_.has(node_)||node_.async&&"
              + "!node_.hasAttribute('async'))&&!node_.noModule&&"
              + "/^$|^module$|(java|ecma)script$/.test(node_.type)},"
              + "check_=function(){if(told_&&![].some.call(document.querySelectorAll("
              + "'img[src],iframe,object[data],script[src],video,audio,"
              + "link[rel~=stylesheet][href]:not([href=\"\"])'),waits_)"
              + "&&!Array.from(loose_).some(waits_)){"
              + "var call_=told_;told_=null;call_()}},"
              + "note_=function(event_){var node_=event_.target;"
              + "if(event_.type=='suspend')setTimeout(function(){done_.add(node_);check_()},500);"
              + "else done_.add(node_),check_()},"
              + "kinds_=['load','error','loadeddata','suspend'],made_={"
              + "whenLoaded:function(call_){told_=call_;check_()},"
              + "end:function(){if(slot_)Object.defineProperty(proto_,'src',slot_);"
              + "if(how_)Object.defineProperty(type_,'async',how_);"
              + "kinds_.forEach(function(name_){"
              + "document.removeEventListener(name_,note_,true)})}};"
              + "if(slot_)Object.defineProperty(proto_,'src',{configurable:true,enumerable:true,"
              + "get:slot_.get,set:function(link_){slot_.set.call(this,link_);"
              + "if(told_!==null){loose_.add(this);this.addEventListener('load',note_);"
              + "this.addEventListener('error',note_)}}});"
              + "if(how_)Object.defineProperty(type_,'async',{configurable:true,enumerable:true,"
              + "get:how_.get,set:function(value_){how_.set.call(this,value_);if(!value_)plain_.add(this)}});"
              + "kinds_.forEach(function(name_){"
              + "document.addEventListener(name_,note_,true)});return made_")
  static native PendingResources watch(JSObject inserted);

  /** Calls back once nothing is awaited any more, which may be now. */
  abstract void whenLoaded(Callback task);

  abstract void end();
}
