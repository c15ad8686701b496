package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.Announcer;
import dev.berth.bootstrap.browser.DocumentEvents;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.navigation.ShellView;
import dev.berth.bootstrap.navigation.Visit;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Shows, scrolls, focuses and announces in the shell's page. */
public final class BrowserShellView implements ShellView {
  private final BrowserOutlet outlet;
  private final Announcer announcer;
  private final DocumentEvents events;
  private boolean first = true;

  public BrowserShellView(BrowserOutlet outlet, Announcer announcer, DocumentEvents events) {
    this.outlet = outlet;
    this.announcer = announcer;
    this.events = events;
  }

  @Override
  public void loading(String microFrontend) {
    outlet.setBusy(true);
    events.loading(microFrontend);
  }

  @Override
  public void settled() {
    outlet.setBusy(false);
  }

  @Override
  public void arrived(Visit.Action action) {
    boolean named = showTarget(outlet.element());
    if (!first) {
      if (!named && action == Visit.Action.PUSH) {
        scrollToTop();
      }
      focusHeading(outlet.element());
      announcer.announce(title());
    }
    first = false;
  }

  @Override
  public void failed(BerthException failure, Runnable tryAgain) {
    outlet.showError(new ErrorView(failure, tryAgain));
    first = false;
  }

  /**
   * Does what a browser does when a page is there: the element of the URL's fragment comes into
   * view, and the first that asks for it gets the focus. True when there is a fragment.
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
              + "if(wish_&&!node_&&!outlet.contains(document.activeElement.parentNode))wish_.focus();"
              + "return !!node_")
  private static native boolean showTarget(HTMLElement outlet);

  /** A page is announced by its main heading, unless it has put the focus somewhere itself. */
  @JSBody(
      params = "outlet",
      script =
          "var busy_=document.activeElement;"
              + "if(busy_!==document.body&&outlet.contains(busy_))return;"
              + "var head_=outlet.querySelector('h1')||outlet;"
              + "if(!head_.hasAttribute('tabindex'))head_.tabIndex=-1;"
              + "head_.focus({preventScroll:true})")
  private static native void focusHeading(HTMLElement outlet);

  @JSBody(script = "window.scrollTo(0,0)")
  private static native void scrollToTop();

  /** A page without a title is announced by its main heading. */
  @JSBody(
      script = "return document.title||(document.querySelector('h1')||document.body).textContent")
  private static native String title();
}
