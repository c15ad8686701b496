package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;

/**
 * Tells screen readers that another page is shown, as a page load would. Where a browser cannot be
 * told directly, a region beside the body says it, which is there only for that.
 *
 * @see <a href="https://w3c.github.io/aria/#ARIANotifyMixin">ARIA, ariaNotify</a>
 */
public final class Announcer {
  @JSBody(
      params = "text",
      script =
          "if(document.ariaNotify){document.ariaNotify(text);return}"
              + "var name_='[data-berth=announcer]',region_=document.querySelector(name_);"
              + "if(!region_){region_=document.createElement('div');"
              + "region_.setAttribute('aria-live','polite');"
              + "region_.setAttribute('data-berth','announcer');"
              + "region_.style.cssText='position:absolute;width:1px;height:1px;overflow:hidden;"
              + "clip-path:inset(50%);white-space:nowrap';"
              + "document.documentElement.appendChild(region_)}region_.textContent=text")
  private static native void tell(String text);

  public void announce(String text) {
    tell(text);
  }
}
