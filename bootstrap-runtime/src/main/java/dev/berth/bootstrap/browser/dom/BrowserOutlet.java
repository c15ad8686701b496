package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.HostDocument;
import dev.berth.bootstrap.lifecycle.Outlet;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.routes.RouteMatch;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * The outlet element of the shell's page, with the parts of the head that belong to its page. It
 * may be the body itself, in which the shell's own nodes then stay.
 */
public final class BrowserOutlet implements Outlet {
  private final HTMLElement element;
  private final boolean isBody;
  private final OutletNodes nodes;

  public BrowserOutlet(HTMLElement element) {
    this.element = element;
    this.isBody = element == HTMLDocument.current().getBody();
    NodeSet residents = new NodeSet();
    this.nodes = new OutletNodes(element, residents);
    if (isBody) {
      removeBlanks(element);
    }
    Node node = isBody ? element.getFirstChild() : null;
    while (node != null) {
      residents.add(node);
      node = node.getNextSibling();
    }
  }

  public HTMLElement element() {
    return element;
  }

  /** The set of the nodes in it that stay. */
  public JSObject residents() {
    return nodes.residents().forJavaScript();
  }

  @Override
  public void open(RouteMatch match, EntryDocument document) {
    empty();
    moveTo(match, document);
    if (document instanceof HostDocument page) {
      page.lend(match.microFrontend().title());
    }
  }

  @Override
  public void moveTo(RouteMatch match, EntryDocument document) {
    if (document instanceof HostDocument page) {
      page.stayAtHome(match);
    }
  }

  @Override
  public void empty() {
    nodes.remove();
    removeStandIns();
  }

  public void showError(ErrorView view) {
    empty();
    HTMLElement box = view.build();
    element.appendChild(box);
    focus(box.querySelector("h1"));
  }

  /**
   * Tells assistive technology, and the shell's style sheet, that a page is on its way. A body is
   * as it would be alone: without it.
   */
  public void setBusy(boolean busy) {
    if (busy && !isBody) {
      element.setAttribute("aria-busy", "true");
    } else {
      element.removeAttribute("aria-busy");
    }
  }

  /** Blank text between the shell's own nodes would stand before the page's. */
  @JSBody(
      params = "element",
      script =
          "[].slice.call(element.childNodes).forEach(function(node_){"
              + "if(node_.nodeType==3&&!node_.data.trim())node_.remove()})")
  private static native void removeBlanks(HTMLElement element);

  /** The document answers for itself again, and its addresses count from the shell's. */
  @JSBody(
      script =
          "['body','write','writeln','open','close'].forEach(function(name_){"
              + "delete document[name_]});"
              + "var base_=document.querySelector('html>base');if(base_)base_.remove()")
  private static native void removeStandIns();

  @JSBody(params = "element", script = "element.focus()")
  private static native void focus(HTMLElement element);
}
