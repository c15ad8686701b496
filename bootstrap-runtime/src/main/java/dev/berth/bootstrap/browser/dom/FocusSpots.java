package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Which element had the focus at each entry of the history, to be given it again when the user
 * returns: by what it is and where it leads, since it may be another object by then.
 */
public final class FocusSpots {
  /** An element that comes with data is waited for that often, and so long each time. */
  private static final int MOST_LOOKS = 20;

  private static final int LOOK_MILLIS = 100;

  private final Clock clock;
  private final HTMLElement outlet;
  private final JSObject spots;
  private Runnable stop = () -> {};

  FocusSpots(NativeGlobals natives, Clock clock, HTMLElement outlet, Traversal traversal) {
    this.clock = clock;
    this.outlet = outlet;
    this.spots = begin(natives, traversal);
  }

  /** A way to give the focus back within a page, for a shell whose users have nothing but keys. */
  public JSObject returning() {
    return Callback.of(() -> giveBack());
  }

  /**
   * Gives the focus back, now or when the element comes; unless the user does something else, or
   * the page puts it somewhere itself.
   *
   * @return whether it is where it belongs
   */
  boolean giveBack() {
    recall(spots);
    return look(MOST_LOOKS);
  }

  /** The page leaves: what comes now is not what had the focus. */
  void end() {
    stop.run();
  }

  private boolean look(int looks) {
    end();
    boolean given = give(spots, outlet);
    if (isWanted(spots) && looks > 0) {
      stop = clock.after(LOOK_MILLIS, () -> look(looks - 1));
    }
    return given;
  }

  /** Noted while the page at the entry is the one in view; of equal elements, which of them. */
  @JSBody(
      params = {"natives", "traversal"},
      script =
          "var self_={seen:{},key:traversal.key},free_=function(){self_.wanted=0;self_.acted=1},"
              + "mark_=function(node_){var name_=node_.localName,same_=function(key_){"
              + "var text_=node_.getAttribute(key_);"
              + "return text_&&'['.concat(key_,'=',JSON.stringify(text_),']')};"
              + "return same_('id')||name_.concat(same_('href')||same_('name')||'')};"
              + "natives.listen(document,'focusin',function(event_){var node_=event_.target,sign_;"
              + "if(traversal.way=='back'||!node_.matches"
              + "||!node_.matches('a,button,input,select,textarea,[tabindex=\"0\"]'))return;"
              + "sign_=mark_(node_);self_.seen[self_.key()]="
              + "[sign_,[].indexOf.call(document.querySelectorAll(sign_),node_)]});"
              + "natives.listen(window,'popstate',function(){self_.acted=0});"
              + "natives.listen(window,'keydown',free_);natives.listen(window,'pointerdown',free_);"
              + "return self_")
  private static native JSObject begin(NativeGlobals natives, Traversal traversal);

  @JSBody(params = "spots", script = "spots.wanted=!spots.acted&&spots.seen[spots.key()]")
  private static native void recall(JSObject spots);

  @JSBody(params = "spots", script = "return !!spots.wanted")
  private static native boolean isWanted(JSObject spots);

  /** The main heading has the focus of a page that has not put it anywhere. */
  @JSBody(
      params = {"spots", "outlet"},
      script =
          "var line_=spots.wanted,busy_=document.activeElement,left_=scrollX,top_=scrollY,list_,"
              + "node_;if(!line_)return false;if(busy_!==document.body&&busy_!==outlet"
              + "&&outlet.contains(busy_)&&busy_!==outlet.querySelector('h1')){"
              + "spots.wanted=0;return true}"
              + "list_=document.querySelectorAll(line_[0]);node_=list_[line_[1]]||list_[0];"
              + "if(!node_)return false;node_.focus();scrollTo(left_,top_);"
              + "if(node_!==document.activeElement)return false;spots.wanted=0;return true")
  private static native boolean give(JSObject spots, HTMLElement outlet);
}
