package dev.berth.bootstrap.browser.dom;

import org.teavm.jso.dom.xml.Node;

/** A node of a parsed page whose children are being inserted, one after the other. */
final class Place {
  private final Node source;
  private final Node target;
  private final boolean grows;
  private Node last;
  private Node lastCopy;

  /**
   * @param target gets the copies, at its end
   * @param grows a script is still writing what stands in the source
   */
  Place(Node source, Node target, boolean grows) {
    this.source = source;
    this.target = target;
    this.grows = grows;
  }

  Node target() {
    return target;
  }

  boolean grows() {
    return grows;
  }

  /** The next child; null when there is none, or none yet. */
  Node peek() {
    return last == null ? source.getFirstChild() : last.getNextSibling();
  }

  /** The next child has been inserted. */
  void step(Node copy) {
    last = peek();
    lastCopy = copy;
  }

  /** A text that was inserted while it was being written has all of it. */
  void catchUp() {
    if (grows && last != null && last.getNodeType() == Node.TEXT_NODE) {
      lastCopy.setNodeValue(last.getNodeValue());
    }
  }
}
