package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.Announcer;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What a browser does when a page has come: target, focus, announcement. */
public final class Arrival {
  private Arrival() {}

  /**
   * Does it.
   *
   * @param switched another page was there before
   */
  public static void at(HTMLElement outlet, boolean switched) {
    showTarget(outlet);
    if (switched) {
      focusHeading(outlet);
      Announcer.announce(title());
    }
  }

  /**
   * Does what a browser does when a page is there: the element of the URL's fragment comes into
   * view, and the first that asks for it gets the focus.
   */
  @JSBody(
      params = "outlet",
      script =
          "var name_=location.hash.slice(1),node_=document.getElementById(name_)||"
              + "name_&&document.getElementById(decodeURIComponent(name_)),"
              + "wish_=outlet.querySelector('[autofocus]'),"
              + "hush_=function(event_){event_.stopImmediatePropagation()};"
              + "if(node_){window.addEventListener('popstate',hush_,true);"
              + "location.replace(location.href);"
              + "window.removeEventListener('popstate',hush_,true)}"
              + "if(wish_&&!node_&&!outlet.contains(document.activeElement.parentNode))wish_.focus()")
  private static native void showTarget(HTMLElement outlet);

  /** A page is announced by its main heading, unless it has put the focus somewhere itself. */
  @JSBody(
      params = "outlet",
      script =
          "var busy_=document.activeElement;"
              + "if(busy_!==document.body&&outlet.contains(busy_))return;"
              + "var head_=outlet.querySelector('h1')||outlet;"
              + "if(!head_.hasAttribute('tabindex')){head_.tabIndex=-1;head_.addEventListener('blur',"
              + "function(){head_.removeAttribute('tabindex')},{once:true})}"
              + "head_.focus({preventScroll:true})")
  private static native void focusHeading(HTMLElement outlet);

  /** A page without a title is announced by its main heading. */
  @JSBody(
      script = "return document.title||(document.querySelector('h1')||document.body).textContent")
  private static native String title();
}
