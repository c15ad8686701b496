package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.lifecycle.Outlet;
import dev.berth.bootstrap.loading.EntryDocument;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The outlet element of the shell's page, with the parts of the head that belong to its page. */
public final class BrowserOutlet implements Outlet {
  private final HTMLElement element;

  public BrowserOutlet(HTMLElement element) {
    this.element = element;
  }

  public HTMLElement element() {
    return element;
  }

  @Override
  public void open(EntryDocument document) {
    empty();
    if (document instanceof BrowserEntryDocument page) {
      page.lendTo(HTMLDocument.current());
    }
  }

  @Override
  public void empty() {
    element.setTextContent("");
  }

  public void showError(ErrorView view) {
    empty();
    HTMLElement box = view.build();
    element.appendChild(box);
    focus(box.querySelector("h1"));
  }

  /** Tells assistive technology, and the shell's style sheet, that a page is on its way. */
  public void setBusy(boolean busy) {
    if (busy) {
      element.setAttribute("aria-busy", "true");
    } else {
      element.removeAttribute("aria-busy");
    }
  }

  @JSBody(params = "element", script = "element.focus()")
  private static native void focus(HTMLElement element);
}
