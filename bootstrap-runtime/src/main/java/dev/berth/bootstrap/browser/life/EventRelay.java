package dev.berth.bootstrap.browser.life;

import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Has the browser itself tell listeners of what does not happen to the shell's document: only then
 * is the event trusted, and promises settle between two listeners. An image without an address
 * fails, and the elements around it hear so on the way down. These are the stops, from the outside:
 * the listeners of the window that capture, those of the document, the others of the document, the
 * others of the window; what happens to the window alone, its listeners hear in their order. Order,
 * {@code once}, {@code signal} and stopping are the browser's work.
 */
abstract class EventRelay implements JSObject {
  /** Makes relays for the events of one micro-frontend. */
  static EventRelay open(NativeGlobals natives) {
    return open(RelayedEvent.dressing(), natives);
  }

  /**
   * Sends an event at once; false when a listener has prevented it.
   *
   * @param named the target that the event names
   */
  @JSBody(
      params = {"type", "target", "event", "named"},
      script = "return this.of(type).send(target,event,named)")
  native boolean send(String type, JSObject target, JSObject event, JSObject named);

  /**
   * Has the browser tell of an event of a document that arrives. Where there are no custom elements
   * a browser is too old to be relied on: there, a script tells.
   *
   * @param state what the document's state is from then on; empty where it stays
   * @param after is called when the listeners have been
   * @param now a script waits for it: it is told at once
   */
  @JSBody(
      params = {"type", "state", "after", "now"},
      script = "this.of(type).tell(state,after,now)")
  native void tell(String type, String state, HostApi.Told after, boolean now);

  /** Nothing that was not told yet is told any more. */
  abstract void end();

  /** The page is there again, with all that listened to it. */
  abstract void revive();

  /** {@code change} adds or removes a listener, with the event targets' own function for that. */
  @JSBody(
      params = {"dress", "natives"},
      script =
          "var proto_=EventTarget.prototype,send_=proto_.dispatchEvent,wraps_=[new WeakMap(),new WeakMap()],"
              + "over_,made_={},image_=document.createElement('img'),"
              + "wrap_=function(heard_,kept_){if(typeof heard_!='function')return heard_;"
              + "if(!kept_.has(heard_))kept_.set(heard_,function(event_){"
              + "return heard_.call(event_.currentTarget,event_)});return kept_.get(heard_)},"
              + "make_=function(type_){var step_,stops_=[0,0,0,0].map(function(){"
              + "return image_.cloneNode()}),last_=image_.cloneNode(),"
              + "lay_=function(self_,bubbles_){"
              + "stops_[self_===window?0:2].appendChild(stops_[3]);"
              + "stops_[self_===window||bubbles_?3:2].appendChild(last_)};"
              + "stops_.reduce(function(outer_,inner_){return outer_.appendChild(inner_)});"
              + "lay_(0,type_!='readystatechange');"
              + "proto_.addEventListener.call(stops_[0],'error',function(event_){"
              + "if(event_.isTrusted)step_(event_)},true);"
              + "return {change:function(call_,self_,heard_,how_){"
              + "var early_=how_&&(how_==1||how_.capture);"
              + "call_.call(stops_[self_===window?early_&&/^DOM|^ready|^vis/.test(type_)?0:3:early_?1:2],'error',wrap_(heard_,wraps_[early_?1:0]),"
              + "Object.assign({},how_,{capture:true}))},"
              + "send:function(self_,event_,named_){lay_(self_,event_.bubbles);"
              + "dress(event_,type_,stops_,self_,named_);self_=send_.call(last_,event_);"
              + "lay_(0,type_!='readystatechange');return self_},"
              + "tell:function(state_,after_,now_){step_=function(event_){"
              + "natives.nextTurn(after_);if(over_)return event_.stopImmediatePropagation();"
              + "if(state_)Object.defineProperty(document,'readyState',{configurable:true,"
              + "value:state_});dress(event_,type_,stops_)};"
              + "if(now_||!window.customElements){now_=new Event('error');step_(now_);send_.call(last_,now_)}"
              + "else last_.setAttribute('src','')}}};"
              + "return {of:function(type_){return made_[type_]=made_[type_]||make_(type_)},"
              + "end:function(){over_=1},revive:function(){over_=0}}")
  private static native EventRelay open(JSObject dress, NativeGlobals natives);
}
