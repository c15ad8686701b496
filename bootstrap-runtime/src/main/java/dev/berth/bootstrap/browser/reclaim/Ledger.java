package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What a micro-frontend has acquired and not given back, with the way to take it from it. It is the
 * owner for whom the micro-frontend's callbacks run.
 */
abstract class Ledger implements JSObject {
  /**
   * Opens a ledger and makes it the guest's.
   *
   * <p>{@code hold} enters what must be taken back, under a key by which {@code drop} strikes it
   * out; {@code keep} enters an object that others may drop, held weakly where a browser can.
   */
  static Ledger open(Owners owners, JSObject outlet, boolean traced) {
    Ledger ledger = create(owners, traced);
    TimerLines.keep(ledger, owners);
    ListenerLines.keep(ledger, owners, outlet);
    return ledger;
  }

  /** Lets a micro-frontend in again that has left and was not evaluated again. */
  @JSBody(
      params = "owners",
      script =
          "this.gone=0;owners.guest=this;this.taken={};this.left={};"
              + "this.again.splice(0).forEach(function(call_){call_()})")
  native void reopen(Owners owners);

  /**
   * Holds what runs: callbacks of events and observers are not called, others are called when it
   * thaws, each function once, and what plays is paused. Messages by ports are all delivered then:
   * schedulers of frameworks wait for their own.
   */
  @JSBody(
      script =
          "var self_=this,waiting_=self_.waiting=new Map();"
              + "self_.gone=function(call_,that_,args_){var first_=args_&&args_[0];"
              + "if(call_&&first_&&first_.target instanceof MessagePort)"
              + "waiting_.set(first_,[that_,args_,call_]);"
              + "else if(call_&&!(first_ instanceof Event)&&!Array.isArray(first_))"
              + "waiting_.set(call_,[that_,args_,call_])};"
              + "self_.playing=self_.things('media').filter(function(thing_){"
              + "return !thing_.paused});"
              + "self_.playing.forEach(function(thing_){thing_.pause()})")
  native void freeze();

  /** Goes on with it. What observers have seen meanwhile, they have not. */
  @JSBody(
      params = "owners",
      script =
          "var self_=this;self_.gone=0;owners.guest=self_;"
              + "self_.things('observers').forEach(function(thing_){"
              + "if(thing_.takeRecords)thing_.takeRecords()});"
              + "self_.playing.forEach(function(thing_){thing_.play().catch(function(){})});"
              + "self_.waiting.forEach(function(how_){window.setTimeout(function(){"
              + "how_[2].apply(how_[0],how_[1])})})")
  native void thaw(Owners owners);

  /** What cannot be held: a family; empty when everything can. */
  abstract String obstacle();

  /** The scripts of the entry point have run: no time-out comes before that is told. */
  @JSBody(script = "this.evaluated=1;this.waits=this.put")
  native void evaluated();

  /** It is told. */
  @JSBody(script = "this.waits=0")
  native void told();

  /** Whether there is a listener for a type of event of a target that is no node of the outlet. */
  abstract boolean hears(JSObject target, String type);

  /** Takes everything back, the latest first, and lets nothing more in. */
  abstract void settle();

  /** Takes one family back, and goes on. */
  abstract void settle(String family);

  /** How much is in it now, by family. */
  abstract JSObject open();

  @JSBody(
      params = {"owners", "traced"},
      script =
          "var lines_=new Map(),weak_=[],limit_=256,"
              + "place_=function(){return traced?new Error().stack:0},"
              + "undo_=function(line_,thing_){var family_=line_[0];try{"
              + "var count_=line_[1](thing_);self_.taken[family_]=(self_.taken[family_]||0)"
              + "+(count_>=0?count_:1);if(line_[2]&&count_!==0)(self_.places[family_]||"
              + "(self_.places[family_]=[])).push(line_[2])}"
              + "catch(error_){(self_.left[family_]||(self_.left[family_]=[])).push("
              + "String(error_&&error_.message))}},"
              + "alive_=function(line_){return line_[3].deref()},"
              + "self_={late:{count:0},again:[],taken:{},left:{},places:{},"
              + "hold:function(key_,family_,call_){var line_=[family_,call_,place_()];"
              + "if(self_.gone)undo_(line_,key_);else lines_.set(key_,line_)},"
              + "drop:function(key_){return lines_.delete(key_)},"
              + "keep:function(thing_,family_,call_){if(self_.gone)undo_([family_,call_,0],thing_);"
              + "else{weak_.push([family_,call_,place_(),window.WeakRef?new WeakRef(thing_):"
              + "{deref:function(){return thing_}}]);if(weak_.length>limit_){"
              + "weak_=weak_.filter(alive_);limit_=2*weak_.length+256}}},"
              + "settle:function(family_){if(!family_)self_.gone="
              + "function(call_,that_,args_,later_){self_.late.count++;"
              + "if(later_)self_.again.push(later_)};"
              + "weak_.filter(function(line_){return !family_||line_[0]==family_}).reverse()"
              + ".forEach(function(line_){var thing_=alive_(line_);if(thing_)undo_(line_,thing_)});"
              + "Array.from(lines_).reverse().forEach(function(pair_){"
              + "if(!family_||pair_[1][0]==family_){lines_.delete(pair_[0]);"
              + "undo_(pair_[1],pair_[0])}});"
              + "if(!family_)weak_=[]},"
              + "things:function(family_){return weak_.filter(function(line_){"
              + "return line_[0]==family_}).map(alive_).filter(Boolean)},"
              + "obstacle:function(){var why_='';lines_.forEach(function(line_){"
              + "if(!/^(timers|urls|watches)$/.test(line_[0]))why_=line_[0]});"
              + "weak_.forEach(function(line_){var thing_=alive_(line_);"
              + "if(thing_&&!/^(listeners|observers|animations|media|ports)$/.test(line_[0])"
              + "&&!thing_.getReader&&!owners.over(thing_))"
              + "why_=line_[0]});return why_},"
              + "open:function(){var view_={};Array.from(lines_.values()).concat("
              + "weak_.filter(alive_)).forEach(function(line_){"
              + "view_[line_[0]]=(view_[line_[0]]||0)+1});return view_}};"
              + "return owners.guest=self_")
  private static native Ledger create(Owners owners, boolean traced);
}
