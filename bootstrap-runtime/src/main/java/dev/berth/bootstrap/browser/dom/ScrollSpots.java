package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Where each history entry was scrolled to. A browser restores that before another page can be
 * there; so it is done again when the page has come, for one that the user has gone back or forward
 * to, or loaded again.
 */
final class ScrollSpots {
  private final JSObject spots;

  /** Begins to look, for the life of the page. */
  ScrollSpots(NativeGlobals natives, Traversal traversal) {
    spots = begin(natives, traversal);
  }

  /** A page is there. */
  void arrive() {
    restore(spots);
  }

  /** Noted while the page at the entry is the one that is scrolled. */
  @JSBody(
      params = {"natives", "traversal"},
      script =
          "var name_='berth:scroll',self_={natives:natives,to:traversal,seen:{},key:traversal.key};"
              + "try{self_.seen=JSON.parse(sessionStorage.getItem(name_))||{}}catch(error_){}"
              + "natives.listen(window,'scroll',function(){"
              + "if(!traversal.way)self_.seen[self_.key()]=[scrollX,scrollY]});"
              + "natives.listen(window,'pagehide',function(){"
              + "try{sessionStorage.setItem(name_,JSON.stringify(self_.seen))}catch(error_){}});return"
              + " self_")
  private static native JSObject begin(NativeGlobals natives, Traversal traversal);

  /** A page that grows as its data come is given a second; one that scrolls by itself is left. */
  @JSBody(
      params = "spots",
      script =
          "var key_=spots.key(),spot_=spots.seen[key_],left_=10,last_=scrollY,look_=function(){"
              + "if(spots.key()!=key_||scrollY!=last_)return;scrollTo(spot_[0],spot_[1]);"
              + "last_=scrollY;if(Math.abs(last_-spot_[1])>1&&left_--)"
              + "spots.natives.setTimeout(look_,100)};"
              + "if(spots.to.way&&spot_&&history.scrollRestoration!='manual')look_()")
  private static native void restore(JSObject spots);
}
