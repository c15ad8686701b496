package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.Announcer;
import dev.berth.bootstrap.browser.NativeGlobals;
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
  public static void at(HTMLElement outlet, boolean switched, NativeGlobals natives) {
    showTarget(outlet);
    if (switched) {
      focusHeading(outlet, natives);
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
   * A page is announced by its main heading, unless it has put the focus somewhere itself. For one
   * that comes with data the outlet stands in, up to a second.
   */
  @JSBody(
      params = {"outlet", "natives"},
      script =
          "var left_=10,last_=document.body,look_=function(){var busy_=document.activeElement,"
              + "head_=outlet.querySelector('h1')||outlet;"
              + "if(busy_!==last_&&outlet.contains(busy_)||!outlet.isConnected)return;"
              + "if(head_!==last_){last_=head_;"
              + "if(!head_.hasAttribute('tabindex')){head_.tabIndex=-1;head_.addEventListener('blur',"
              + "function(){head_.removeAttribute('tabindex')},{once:true})}"
              + "head_.focus({preventScroll:true})}"
              + "if(head_===outlet&&left_--)natives.setTimeout(look_,100)};look_()")
  private static native void focusHeading(HTMLElement outlet, NativeGlobals natives);

  /** A page without a title is announced by its main heading. */
  @JSBody(
      script = "return document.title||(document.querySelector('h1')||document.body).textContent")
  private static native String title();
}
