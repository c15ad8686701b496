package dev.berth.bootstrap.browser.base;

import dev.berth.bootstrap.browser.dom.NodeSet;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Node;

/** The nodes that stood in the body before any micro-frontend came. */
public final class ShellNodes {
  private final NodeSet nodes = new NodeSet();
  private final Node outlet;

  /**
   * @param outlet where micro-frontends go; it may stand within such a node, or be the body
   */
  public ShellNodes(Node outlet) {
    this.outlet = outlet;
    Node node = HTMLDocument.current().getBody().getFirstChild();
    while (node != null) {
      nodes.add(node);
      node = node.getNextSibling();
    }
  }

  /** Whether the node is the shell's own, or within such a node. */
  boolean owns(Node node) {
    Node each = node;
    while (each != null && each != outlet) {
      if (nodes.contains(each)) {
        return true;
      }
      each = above(each);
    }
    return false;
  }

  @JSBody(params = "node", script = "return node.parentNode||node.host||null")
  private static native Node above(Node node);
}
