package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Has one tab at a time do something, where the browser can tell. */
@JSFunctor
interface Exclusively extends JSObject {
  /** Does it; the promise is kept, well or not, when the next tab may. */
  JsPromise<JSObject> work();

  /** The lock is the shell's, and not of the micro-frontend on the page. */
  @JSBody(
      params = {"owners", "work"},
      script =
          "var locks_=navigator.locks;if(locks_)owners.run(owners.shell,locks_.request,locks_,"
              + "['berth:session',work]).catch(work);else work()")
  static void run(JSObject owners, Exclusively work) {
    throw new UnsupportedOperationException();
  }
}
