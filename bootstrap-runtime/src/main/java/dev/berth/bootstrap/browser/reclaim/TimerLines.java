package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;

/**
 * The timers and animation frames of a micro-frontend. One that returns without being evaluated
 * again has them again once it is mounted: a scheduler of one of its modules that waits for a frame
 * asks for no other before that has come.
 *
 * <p>What {@code mount} has begun anew by then does not run twice: a callback of which another with
 * the same text has been given since the return stays ended. Of several loops with the same text
 * one returns, and of all at most as many as {@code MOST}, so that what nobody ends does not pile
 * up.
 */
final class TimerLines {
  private static final int MOST = 99;

  private TimerLines() {}

  static void keep(Ledger ledger, Owners owners) {
    begin(ledger, owners, MOST);
  }

  /**
   * A time-out that has run has come to its end by itself. {@code number} gives what a browser
   * calls a timer now that had another number before its micro-frontend left.
   */
  @JSBody(
      params = {"ledger", "owners", "most"},
      script =
          "var held_={},now_={},fresh_,"
              + "start_=function(){var given_=fresh_;if(ledger.gone)return;fresh_=0;"
              + "owners.real.removeEventListener.call(document,'berth:mounted',start_);"
              + "Object.keys(held_).forEach(function(key_){var line_=held_[key_],text_=line_[2];"
              + "delete held_[key_];if(given_[text_])return;"
              + "if(!/^setTimeout/.test(text_))given_[text_]=1;"
              + "now_[key_]=Reflect.apply(line_[0],window,line_[1]);"
              + "ledger.hold(key_,'timers',line_[3])})};"
              + "ledger.began=function(undo_,made_,real_,args_,call_){var key_=undo_+made_,"
              + "end_=function(){owners.real[undo_].call(window,now_[key_]||made_);"
              + "if(Object.keys(held_).length<most){held_[key_]=[real_,args_,real_.name+call_,end_];"
              + "if(ledger.again.indexOf(wait_)<0)ledger.again.push(wait_)}};"
              + "if(fresh_)fresh_[real_.name+call_]=1;ledger.hold(key_,'timers',end_)};"
              + "ledger.ended=function(undo_,made_){var key_=undo_+made_;delete now_[key_];"
              + "ledger.drop(key_)};"
              + "ledger.number=function(undo_,made_){var key_=undo_+made_,last_=now_[key_]||made_;"
              + "delete held_[key_];delete now_[key_];return last_};"
              + "ledger.put=function(key_,call_,list_){owners.real.setTimeout.call(window,"
              + "function(){if(ledger.waits)ledger.put(key_,call_,list_);"
              + "else if(ledger.drop(key_))call_.apply(window,list_)},0)};"
              + "var wait_=function(){fresh_={};"
              + "owners.real.addEventListener.call(document,'berth:mounted',start_)}")
  private static native void begin(Ledger ledger, Owners owners, int most);
}
