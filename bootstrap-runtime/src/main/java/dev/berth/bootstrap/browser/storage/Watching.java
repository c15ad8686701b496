package dev.berth.bootstrap.browser.storage;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A watch of whoever has begun it: it ends with its micro-frontend, and is held while kept. */
final class Watching {
  private Watching() {}

  /** Begins to watch. */
  @JSFunctor
  interface Beginning extends JSObject {
    /** Answers what ends it. */
    Callback begin();
  }

  /** Is given what the page is to be told, as {@code {value}}. */
  @JSFunctor
  interface Told extends JSObject {
    void tell(JSObject change);
  }

  /**
   * Begins, also again for a micro-frontend that returns without being evaluated again, if no hook
   * of it had run when it began.
   *
   * @return ends it
   */
  @JSBody(
      params = {"owners", "begin"},
      script =
          "var owner_=owners.owner(),early_=!owner_.evaluated,line_={},stop_,start_=function(){"
              + "stop_=begin();if(owner_.hold)owner_.hold(line_,'watches',function(){stop_();"
              + "if(early_)owner_.again.push(start_)})};start_();"
              + "return function(){stop_();if(owner_.drop)owner_.drop(line_)}")
  static native JSObject keep(Owners owners, Beginning begin);

  /** The handler, called for its owner. A list alone would be taken for what an observer saw. */
  @JSBody(
      params = {"owners", "handler"},
      script = "return owners.bind(owners.owner(),function(change_){handler(change_.value)})")
  static native Told bind(Owners owners, JSObject handler);
}
