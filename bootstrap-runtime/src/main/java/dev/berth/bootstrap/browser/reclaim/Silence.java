package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;

/**
 * Keeps from a micro-frontend that has gone how what it had begun was ended: a page that a browser
 * leaves hears nothing of it.
 */
final class Silence {
  private Silence() {}

  static void begin(Owners owners) {
    veilPromises(owners);
    hushEvents(owners);
  }

  /**
   * {@code veil} answers a promise that turns out as another does, and only when its owner is back
   * if that has gone: what a module waits for must not wait for ever. Somebody may look at the
   * value before, and {@code anew} may get another promise where this one came to its end with its
   * owner. The browser's own promises: a micro-frontend may have replaced them.
   */
  @JSBody(
      params = "owners",
      script =
          "var kind_=Promise,then_=kind_.prototype.then;"
              + "owners.veil=function(owner_,made_,seen_,anew_){"
              + "return owner_.keep&&Object(made_).then?new kind_(function(keep_,fail_){"
              + "var pass_=function(call_){return function(value_){if(seen_)seen_(value_);"
              + "if(owner_.gone)owner_.gone(call_,0,[value_],function(){"
              + "if(anew_&&call_===fail_)keep_(anew_());else call_(value_)});else call_(value_)}};"
              + "then_.call(made_,pass_(keep_),pass_(fail_))}):made_}")
  private static native void veilPromises(Owners owners);

  /**
   * {@code hush} takes the handlers off something that is ended, until its owner returns. Listeners
   * of one that has gone are not called in any case.
   */
  @JSBody(
      params = "owners",
      script =
          "owners.hush=function(owner_,gone_){[gone_,gone_.upload].forEach(function(target_){"
              + "for(var key_ in target_)if(/^on/.test(key_)&&target_[key_]){"
              + "owner_.again.push(Reflect.set.bind(0,target_,key_,target_[key_]));"
              + "target_[key_]=null}})}")
  private static native void hushEvents(Owners owners);
}
