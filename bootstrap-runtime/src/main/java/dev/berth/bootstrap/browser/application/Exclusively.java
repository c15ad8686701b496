package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Has one tab at a time do something, where the browser can tell. */
@JSFunctor
interface Exclusively extends JSObject {
  /**
   * Does it.
   *
   * @param waited whether another tab has done it meanwhile
   * @return kept, well or not, when the next tab may
   */
  JsPromise<JSObject> work(boolean waited);

  /** The lock is the shell's, and not of the micro-frontend on the page. */
  @JSBody(
      params = {"owners", "work"},
      script =
          "var locks_=navigator.locks,take_=function(rule_,call_){return owners.run("
              + "owners.shell,locks_.request,locks_,['berth:session',rule_,call_])};"
              + "if(locks_)take_({ifAvailable:true},function(lock_){return lock_?work(false)"
              + ":take_({},function(){return work(true)})}).catch(function(){work(false)});"
              + "else work(false)")
  static void run(JSObject owners, Exclusively work) {
    throw new UnsupportedOperationException();
  }
}
