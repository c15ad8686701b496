package dev.berth.bootstrap.browser.life;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What an event says of itself that is told through an {@link EventRelay}. */
final class RelayedEvent {
  private RelayedEvent() {}

  /**
   * A function that has an event answer as if it happened to the window or the document. It is
   * given the event, its type, the stops of its relay, and whether it happens to the window or to
   * the document, and which of them it names; nothing of both where the browser makes the event.
   */
  @JSBody(
      script =
          "var slot_=Object.getOwnPropertyDescriptor(Event.prototype,'currentTarget');"
              + "return function(event_,type_,stops_,self_,named_){"
              + "var kind_=/^page/.test(type_)&&window.PageTransitionEvent,stop_=function(){"
              + "return stops_.indexOf(slot_.get.call(event_))},"
              + "own_=function(name_,read_){Object.defineProperty(event_,name_,{get:read_})},"
              + "say_=function(name_,value_){own_(name_,function(){return value_})};"
              + "if(!self_){self_=/^DOM|^ready/.test(type_)?document:window;"
              + "say_('bubbles',/^DOM|^page/.test(type_));say_('cancelable',!!kind_);"
              + "if(kind_){Object.setPrototypeOf(event_,kind_.prototype);say_('persisted',false)}}"
              + "say_('type',type_);say_('target',named_=named_||document);"
              + "say_('srcElement',named_);"
              + "own_('currentTarget',function(){var here_=stop_();"
              + "return self_===window?self_:here_<0?null:here_%3?document:window});"
              + "own_('eventPhase',function(){var here_=stop_();"
              + "return self_===window?2:here_<0?0:here_%3?2:here_||1});"
              + "say_('composedPath',function(){"
              + "return self_===window?[self_]:stop_()<0?[]:[self_,window]})}")
  static native JSObject dressing();
}
