package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The listeners of a micro-frontend on what outlives it: window, document, the shell's elements,
 * and targets that are no nodes at all. Listeners within the outlet go with their nodes. Those that
 * scripts have added before any hook ran are added again for a micro-frontend that returns without
 * being evaluated again.
 */
final class ListenerLines {
  private ListenerLines() {}

  /**
   * Has a ledger told of listeners, by target, type, capture and callback, as a browser knows them.
   */
  static void keep(Ledger ledger, Owners owners, JSObject outlet) {
    enter(ledger, owners, lasting(outlet));
  }

  /** Tells whether a target is there after the micro-frontend, or may be. */
  @JSBody(
      params = "outlet",
      script =
          "var born_=new WeakSet(outlet.childNodes),own_=!outlet.firstElementChild;"
              + "return function(node_){var root_;if(!(node_ instanceof Node))return true;"
              + "if(own_&&node_!==outlet&&outlet.contains(node_)||!node_.isConnected)return false;"
              + "while((root_=node_.getRootNode()).nodeType==11&&root_.host)node_=root_.host;"
              + "if(root_!==document)return false;"
              + "if(node_===outlet||!outlet.contains(node_))return true;"
              + "while(node_.parentNode!==outlet)node_=node_.parentNode;return born_.has(node_)}")
  private static native JSObject lasting(JSObject outlet);

  /**
   * A listener that is heard once, or until a signal, has come to its end by itself. One that is
   * there already is not added again, whatever the options say.
   */
  @JSBody(
      params = {"ledger", "owners", "lasting"},
      script =
          "var known_=new WeakMap(),"
              + "key_=function(type_,how_){return !!(Object(how_)===how_?how_.capture:how_)+type_},"
              + "calls_of_=function(target_,line_){var lines_=known_.get(target_);"
              + "return lines_&&lines_.get(line_)||new Map()};"
              + "ledger.heard=function(target_,args_){if(!lasting(target_))return;"
              + "var how_=args_[2],lines_=known_.get(target_),"
              + "line_=key_(args_[0],how_),call_=args_[1],stop_=Object(how_).signal,calls_,"
              + "kept_={how:how_,early:!ledger.evaluated};"
              + "if(!call_||stop_&&stop_.aborted)return;"
              + "if(!lines_){known_.set(target_,lines_=new Map());"
              + "ledger.keep(target_,'listeners',silence_)}"
              + "calls_=lines_.get(line_);if(!calls_)lines_.set(line_,calls_=new Map());"
              + "if(calls_.has(call_))return;calls_.set(call_,kept_);"
              + "if(stop_)owners.real.addEventListener.call(stop_,'abort',function(){"
              + "if(calls_.get(call_)===kept_)calls_.delete(call_)},{once:true})};"
              + "ledger.unheard=function(target_,type_,call_,how_){if(known_.has(target_))"
              + "calls_of_(target_,key_(type_,how_)).delete(call_)};"
              + "ledger.hears=function(target_,type_){return calls_of_(target_,'true'+type_).size"
              + "+calls_of_(target_,'false'+type_).size>0};"
              + "ledger.over=function(call_,event_){var target_=event_&&event_.currentTarget;"
              + "if(known_.has(target_))['true','false'].some(function(side_,rank_){"
              + "var calls_=calls_of_(target_,side_.concat(event_.type)),kept_=calls_.get(call_);"
              + "return event_.eventPhase!=3-2*rank_&&Object(kept_&&kept_.how).once"
              + "&&calls_.delete(call_)})};"
              + "var silence_=function(target_){var count_=0;known_.get(target_).forEach("
              + "function(calls_,line_){calls_.forEach(function(kept_,call_){count_++;"
              + "var side_=line_[0]=='t',type_=line_.slice(side_?4:5);"
              + "owners.real.removeEventListener.call(target_,type_,call_,side_);"
              + "if(kept_.early)ledger.again.push(function(){ledger.heard(target_,"
              + "[type_,call_,kept_.how]);"
              + "owners.real.addEventListener.call(target_,type_,call_,kept_.how)})})});"
              + "known_.delete(target_);return count_}")
  private static native void enter(Ledger ledger, Owners owners, JSObject lasting);
}
