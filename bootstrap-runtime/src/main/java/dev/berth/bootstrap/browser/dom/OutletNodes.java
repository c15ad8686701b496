package dev.berth.bootstrap.browser.dom;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * What is in the outlet.
 *
 * @param element the outlet
 * @param residents the shell's own nodes in it, which stay
 */
public record OutletNodes(HTMLElement element, NodeSet residents) {
  /** Takes out what is the micro-frontend's. */
  public void remove() {
    Node node = element.getFirstChild();
    while (node != null) {
      Node next = node.getNextSibling();
      if (!residents.contains(node)) {
        element.removeChild(node);
      }
      node = next;
    }
  }
}
