package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Tells screen readers that another page is shown, as a page load would. Its region stands beside
 * the body, whose children may be those of the page.
 */
public final class Announcer {
  private final HTMLElement region = addRegion();

  public void announce(String text) {
    region.setTextContent(text);
  }

  @JSBody(
      script =
          "var region_=document.createElement('div');region_.setAttribute('aria-live','polite');"
              + "region_.setAttribute('data-berth','announcer');"
              + "region_.style.cssText='position:absolute;width:1px;height:1px;overflow:hidden;"
              + "clip-path:inset(50%);white-space:nowrap';"
              + "return document.documentElement.appendChild(region_)")
  private static native HTMLElement addRegion();
}
