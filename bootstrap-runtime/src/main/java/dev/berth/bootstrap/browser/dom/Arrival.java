package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.Announcer;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What a browser does when a page has come: target, focus, announcement, scroll position. */
public final class Arrival {
  /** A heading that comes with data is waited for that often, and so long each time. */
  private static final int MOST_LOOKS = 10;

  private static final int LOOK_MILLIS = 100;

  private final Clock clock;
  private final Traversal traversal;
  private final ScrollSpots scroll;
  private final FocusSpots focus;
  private Runnable stop = () -> {};

  public Arrival(NativeGlobals natives, Clock clock, HTMLElement outlet) {
    this.clock = clock;
    this.traversal = Traversal.begin(natives);
    this.scroll = new ScrollSpots(natives, traversal);
    this.focus = new FocusSpots(natives, clock, outlet, traversal);
  }

  /** Where the focus was at each entry of the history. */
  public FocusSpots focus() {
    return focus;
  }

  /**
   * Does it.
   *
   * @param switched another page was there before
   */
  public void at(HTMLElement outlet, boolean switched) {
    showTarget(outlet);
    if (switched) {
      if (traversal.getWay().isEmpty() || !focus.giveBack()) {
        focusHeading(outlet, MOST_LOOKS);
      }
      Announcer.announce(title());
    }
    scroll.arrive();
  }

  /** What the user has gone to is there, or will not come. */
  public void settle() {
    traversal.setWay("");
  }

  /** The page leaves: a heading that comes now is not its own. */
  public void end() {
    stop.run();
    focus.end();
  }

  private void focusHeading(HTMLElement outlet, int looks) {
    stop.run();
    if (focusHeading(outlet) && looks > 0) {
      stop = clock.after(LOOK_MILLIS, () -> focusHeading(outlet, looks - 1));
    }
  }

  /**
   * Does what a browser does when a page is there: the element of the URL's fragment comes into
   * view, and the first that asks for it gets the focus.
   */
  @JSBody(
      params = "outlet",
      script =
          "var name_=location.hash.split('#').pop(),node_=document.getElementById(name_)||"
              + "name_&&document.getElementById(decodeURIComponent(name_)),"
              + "wish_=outlet.querySelector('[autofocus]'),"
              + "hush_=function(event_){event_.stopImmediatePropagation()};"
              + "if(node_){window.addEventListener('popstate',hush_,true);"
              + "location.replace(location.href);window.removeEventListener('popstate',hush_,true);"
              + "if(location.hash!='#'+name_)node_.scrollIntoView()}"
              + "if(wish_&&!node_&&!outlet.contains(document.activeElement.parentNode))wish_.focus()")
  private static native void showTarget(HTMLElement outlet);

  /**
   * A page is announced by its main heading, unless it has put the focus somewhere itself.
   *
   * @return whether the outlet stands in for a heading that may yet come
   */
  @JSBody(
      params = "outlet",
      script =
          "var busy_=document.activeElement,head_=outlet.querySelector('h1')||outlet;if(busy_!==document.body&&busy_!==outlet&&outlet.contains(busy_))return"
              + " false;if(head_!==busy_&&head_!==document.body){"
              + "if(!head_.hasAttribute('tabindex')){head_.tabIndex=-1;head_.addEventListener('blur',"
              + "function(){head_.removeAttribute('tabindex')},{once:true})}head_.focus({preventScroll:true})}return"
              + " head_===outlet")
  private static native boolean focusHeading(HTMLElement outlet);

  /** A page without a title is announced by its main heading. */
  @JSBody(
      script = "return document.title||(document.querySelector('h1')||document.body).textContent")
  private static native String title();
}
