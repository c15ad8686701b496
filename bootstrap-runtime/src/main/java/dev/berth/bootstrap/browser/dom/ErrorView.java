package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.errors.BerthException;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The built-in view that says why there is no micro-frontend, and what the user can do. */
public final class ErrorView {
  private static final String BOX =
      "max-width:42rem;margin:12vh auto;padding:0 1.5rem;font:1rem/1.6 system-ui,sans-serif";
  private static final String ACTION =
      "display:inline-block;margin:.5rem .75rem 0 0;padding:.6rem 1.2rem;border:1px solid;"
          + "background:none;color:inherit;font:inherit";

  private final BerthException failure;
  private final Runnable tryAgain;

  public ErrorView(BerthException failure, Runnable tryAgain) {
    this.failure = failure;
    this.tryAgain = tryAgain;
  }

  HTMLElement build() {
    HTMLElement box = element("section", "", BOX);
    box.setAttribute("role", "alert");
    box.setAttribute("data-berth-error", failure.code());
    HTMLElement heading = element("h1", "This page could not be shown", "");
    heading.setAttribute("tabindex", "-1");
    box.appendChild(heading);
    box.appendChild(
        element("p", failure.getMessage(), "white-space:pre-wrap;overflow-wrap:anywhere"));
    HTMLElement again = element("button", "Try again", ACTION);
    again.setAttribute("type", "button");
    onClick(again, Callback.of(tryAgain));
    box.appendChild(again);
    HTMLElement home = element("a", "Go to the start page", ACTION);
    home.setAttribute("href", "/");
    box.appendChild(home);
    return box;
  }

  private static HTMLElement element(String tag, String text, String style) {
    HTMLElement element = HTMLDocument.current().createElement(tag);
    element.setTextContent(text);
    setStyle(element, style);
    return element;
  }

  /** Set as a property: a content security policy may forbid the attribute. */
  @JSBody(
      params = {"element", "style"},
      script = "element.style.cssText=style")
  private static native void setStyle(HTMLElement element, String style);

  @JSBody(
      params = {"element", "task"},
      script = "element.onclick=task")
  private static native void onClick(HTMLElement element, Callback task);
}
