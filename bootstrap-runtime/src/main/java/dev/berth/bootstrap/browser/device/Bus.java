package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Carries what happens to those who have subscribed. Their functions are listeners of the browser's
 * own kind, on targets of ours: so they run for whoever has subscribed, and go with it, as all
 * listeners do.
 */
abstract class Bus implements JSObject {
  @JSBody(
      params = "owners",
      script =
          "var make_=function(){try{return new EventTarget()}catch(error_){"
              + "return new MessageChannel().port1}},guest_=make_(),shell_=make_(),"
              + "send_=function(bus_,type_,about_){return bus_.dispatchEvent("
              + "new CustomEvent(type_,{detail:about_,cancelable:true}))};"
              + "return {on:function(type_,call_,names_){"
              + "var bus_=owners.owner()===owners.shell?shell_:guest_,"
              + "hear_=function(event_){var about_=event_.detail;"
              + "if((!names_||names_.indexOf(about_.name)>=0)&&call_(about_)===true)"
              + "event_.preventDefault()},"
              + "count_=function(event_){event_.detail.push.apply(event_.detail,names_||['*'])};"
              + "bus_.addEventListener(type_,hear_);bus_.addEventListener('count-'+type_,count_);"
              + "return function(){bus_.removeEventListener(type_,hear_);"
              + "bus_.removeEventListener('count-'+type_,count_)}},"
              + "tell:function(type_,about_){return [guest_,shell_].some(function(bus_){"
              + "return !send_(bus_,type_,about_)})},"
              + "wanted:function(type_){var list_=[];send_(guest_,'count-'+type_,list_);"
              + "send_(shell_,'count-'+type_,list_);return list_}}")
  static native Bus create(Owners owners);

  /**
   * Subscribes, for whoever runs now.
   *
   * @param names of the keys that are wanted; null for all, and where there are no names
   * @return a function that ends it
   */
  abstract JSObject on(String type, JSObject handler, JSObject names);

  /** Tells the micro-frontend and then the shell, until one returns true, which is the answer. */
  abstract boolean tell(String type, JSObject detail);

  /** The names that are wanted by those who are there now; {@code *} for all. */
  abstract JsTexts wanted(String type);
}
