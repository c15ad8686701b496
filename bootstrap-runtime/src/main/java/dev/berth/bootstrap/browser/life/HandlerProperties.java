package dev.berth.bootstrap.browser.life;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Handler properties such as {@code window.onload}: a micro-frontend finds them empty, and what it
 * sets is a listener of its own, so that the shell's handlers stay what they are.
 */
abstract class HandlerProperties implements JSObject {
  /** Takes the place of the properties that concern the life of the document. */
  @JSBody(
      script =
          "var undo_=[],"
              + "mirror_=function(name_){Object.defineProperty(document.body,name_,{configurable:true,"
              + "enumerable:true,get:function(){return window[name_]},"
              + "set:function(given_){window[name_]=given_}});"
              + "undo_.push(function(){delete document.body[name_]})},"
              + "hold_=function(where_,type_){var name_='on'.concat(type_),held_=null,heard_,"
              + "old_=Object.getOwnPropertyDescriptor(where_,name_),"
              + "call_=function(event_){if(typeof held_!='function')return;"
              + "var said_=held_.call(where_,event_);"
              + "if(type_=='beforeunload'){if(said_!=null){event_.preventDefault();"
              + "event_.returnValue=said_}}else if(said_===false)event_.preventDefault()};"
              + "Object.defineProperty(where_,name_,{configurable:true,enumerable:true,"
              + "get:function(){return held_},set:function(given_){"
              + "held_=typeof given_=='function'||given_&&typeof given_=='object'?given_:null;"
              + "if(held_&&!heard_)heard_=1,where_.addEventListener(type_,call_)}});"
              + "undo_.push(function(){if(old_)Object.defineProperty(where_,name_,old_);"
              + "else delete where_[name_]});return old_},"
              + "real_={};"
              + "['load','pageshow','pagehide','beforeunload','unload'].forEach(function(type_){"
              + "mirror_('on'.concat(type_));var slot_=hold_(window,type_);if(slot_&&slot_.get)real_[type_]={slot:slot_,"
              + "was:slot_.get.call(window)}});"
              + "['readystatechange','visibilitychange'].forEach(function(type_){"
              + "hold_(document,type_)});"
              + "return {real:real_,end:function(){undo_.forEach(function(step_){step_()})}}")
  static native HandlerProperties hold();

  /**
   * A browser has made window handlers of the attributes of the body. Hands them over to the
   * micro-frontend, and gives the shell its own back.
   */
  @JSBody(
      params = {"properties", "body"},
      script =
          "Object.keys(properties.real).forEach(function(type_){var name_='on'.concat(type_),"
              + "real_=properties.real[type_],made_;"
              + "if(body.hasAttribute(name_)){made_=real_.slot.get.call(window);"
              + "real_.slot.set.call(window,real_.was);window[name_]=made_}})")
  static native void takeFrom(HandlerProperties properties, HTMLElement body);

  /** Gives the window and the document their properties back. */
  abstract void end();
}
