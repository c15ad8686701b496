package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Makes the objects of the language and the browser as they were before the first micro-frontend
 * came: prototypes, constructors and the like, as far as programs are known to patch them. Armed
 * before the reclaimers that patch some of them for a visit.
 */
public final class BuiltinsReclaimer implements Reclaimer {
  private JSObject before;

  @Override
  public String name() {
    return "builtins";
  }

  @Override
  public void arm() {
    if (before == null) {
      before = remember();
    }
  }

  @Override
  public Reclaimed reclaim() {
    JSObject left = putBack(before);
    return new Reclaimed(count(left), FixedProperties.report(fixed(left))) {
      @Override
      public void restore() {
        define(left);
      }
    };
  }

  /**
   * Each line has an object, how many properties it has, and their keys and descriptors: those with
   * values first, then accessors. All of it is gone through in loops, since there are thousands.
   */
  @JSBody(
      script =
          "var seen_=new Set(),known_=/^(A(bort|rray)|B(ig|lob|ool)|C(anvas|ha|rypto|ustom|SSSt)|"
              + "D(ate|OM|oc)|E(le|rr|v)|F(i|orm|unc)|H(TML|ea|ist)|I(ntl|nter|mage)|JSON|Loc|"
              + "Ma(p|th)|Mes|Mut|N(av|od|um)|O(bj|ption)|P(erformance$|ointer|rom)|R(ange|ef|eg|eq|es)|"
              + "S(election|et|hadow|tor|tr|ym|VGE)|T(ext|ou)|U(IE|RL|int8)|W(eak|eb|in|or)|XML|"
              + "console|history|location|localStorage|navigator|performance|screen)/;"
              + "Object.getOwnPropertyNames(window).forEach(function(name_){var thing_;"
              + "if(known_.test(name_))try{thing_=window[name_];"
              + "[thing_,thing_&&thing_.prototype].forEach(function(one_){"
              + "if(Object(one_)===one_&&one_!==window.localStorage)seen_.add(one_)})}"
              + "catch(error_){}});"
              + "return Array.from(seen_).map(function(thing_){var names_=Reflect.ownKeys(thing_),"
              + "line_=[thing_,names_.length,[],[],[],[]];names_.forEach(function(key_){"
              + "var slot_=Object.getOwnPropertyDescriptor(thing_,key_),"
              + "rank_=slot_&&(slot_.get||slot_.set)?4:2;"
              + "if(slot_){line_[rank_].push(key_);line_[rank_+1].push(slot_)}});return line_})")
  private static native JSObject remember();

  /** Asks for values themselves, and for accessors by name, which costs a tenth of descriptors. */
  @JSBody(
      params = "before",
      script =
          "var left_=[0],look_=Object.prototype.__lookupGetter__,"
              + "seek_=Object.prototype.__lookupSetter__,"
              + "slot_=Object.getOwnPropertyDescriptor,"
              + "tell_=function(thing_,key_,was_,done_){left_[0]++;"
              + "if(was_)left_.again.push([thing_,key_,was_]);if(!done_)left_.push("
              + "(thing_.name||Object.prototype.toString.call(thing_).slice(8,-1))+'.'+String(key_))},"
              + "mend_=function(thing_,key_,was_){tell_(thing_,key_,slot_(thing_,key_),"
              + "Reflect.defineProperty(thing_,key_,was_))};"
              + "left_.again=[];before.forEach(function(line_){var thing_=line_[0],keys_=line_[2],"
              + "slots_=line_[3],rank_,was_;for(rank_=0;rank_<keys_.length;rank_++){"
              + "was_=slots_[rank_].value;if(thing_[keys_[rank_]]!==was_&&was_===was_)"
              + "mend_(thing_,keys_[rank_],slots_[rank_])}keys_=line_[4];slots_=line_[5];"
              + "for(rank_=0;rank_<keys_.length;rank_++){was_=slots_[rank_];"
              + "if(look_.call(thing_,keys_[rank_])!==was_.get"
              + "||seek_.call(thing_,keys_[rank_])!==was_.set)mend_(thing_,keys_[rank_],was_)}"
              + "var names_=Reflect.ownKeys(thing_);if(names_.length!=line_[1])"
              + "names_.forEach(function(key_){if(line_[2].indexOf(key_)<0&&keys_.indexOf(key_)<0)"
              + "tell_(thing_,key_,slot_(thing_,key_),Reflect.deleteProperty(thing_,key_))})});"
              + "return left_")
  private static native JSObject putBack(JSObject before);

  /** Patches them again, for a micro-frontend that did so when it was evaluated. */
  @JSBody(
      params = "left",
      script =
          "left.again.forEach(function(line_){"
              + "Reflect.defineProperty(line_[0],line_[1],line_[2])})")
  private static native void define(JSObject left);

  @JSBody(params = "left", script = "return left[0]")
  private static native int count(JSObject left);

  @JSBody(params = "left", script = "return left.slice(1)")
  private static native JsTexts fixed(JSObject left);
}
