package dev.berth.bootstrap.browser.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Keeps the outlet as high as the page that leaves it until the next one is there, so that what the
 * shell has below does not jump up and down again. A body is as it would be alone: without it.
 */
public final class HeldHeight {
  private final HTMLElement outlet;

  /** What the shell has written; null while nothing is held. */
  private String before;

  public HeldHeight(HTMLElement outlet) {
    this.outlet = outlet;
  }

  /** The page of now is about to leave. */
  public void hold() {
    if (before == null) {
      before = hold(outlet);
    }
  }

  /** The next page is there, or will not come. */
  public void release() {
    if (before != null) {
      release(outlet, before);
      before = null;
    }
  }

  @JSBody(
      params = "outlet",
      script =
          "var old_=outlet.style.minHeight;"
              + "if(outlet!==document.body)outlet.style.minHeight=getComputedStyle(outlet).height;"
              + "return old_")
  private static native String hold(HTMLElement outlet);

  @JSBody(
      params = {"outlet", "height"},
      script =
          "outlet.style.minHeight=height;"
              + "outlet.getAttribute('style')||outlet.removeAttribute('style')")
  private static native void release(HTMLElement outlet, String height);
}
