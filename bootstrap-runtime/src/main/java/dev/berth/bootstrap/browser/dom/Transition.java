package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Has a browser fade from one page to the next, where the shell's outlet asks for it with {@code
 * data-berth-transition} and the user does not ask for less motion.
 *
 * @see <a href="https://www.w3.org/TR/css-view-transitions-1/">CSS View Transitions</a>
 */
public final class Transition {
  /** Nothing is painted meanwhile; a page that takes longer is seen as it comes. */
  private static final int LONGEST_MILLIS = 1000;

  private final NativeGlobals natives;
  private final JSObject running = Js.object();

  public Transition(NativeGlobals natives) {
    this.natives = natives;
  }

  /** Calls back when the picture of the page of now is taken, or at once. */
  public void begin(HTMLElement outlet, Callback taken) {
    begin(outlet, taken, natives, running, LONGEST_MILLIS);
  }

  /** The next page is there, or will not come. */
  public void end() {
    end(running);
  }

  /** A transition that is skipped, for a newer one or a hidden tab, is no error. */
  @JSBody(
      params = {"outlet", "taken", "natives", "running", "longest"},
      script =
          "if(!outlet.hasAttribute('data-berth-transition')||!document.startViewTransition"
              + "||matchMedia('(prefers-reduced-motion:reduce)').matches)return taken();"
              + "var made_=document.startViewTransition(function(){"
              + "return new Promise(function(done_){running.end=done_;"
              + "natives.setTimeout(done_,longest);taken()})});"
              + "['ready','finished','updateCallbackDone'].forEach(function(name_){"
              + "made_[name_].catch(function(){})})")
  private static native void begin(
      HTMLElement outlet, Callback taken, NativeGlobals natives, JSObject running, int longest);

  @JSBody(params = "running", script = "if(running.end)running.end()")
  private static native void end(JSObject running);
}
