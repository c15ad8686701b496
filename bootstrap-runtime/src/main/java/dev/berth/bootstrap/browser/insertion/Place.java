package dev.berth.bootstrap.browser.insertion;

import org.teavm.jso.dom.xml.Node;

/** A node of a parsed page whose children are being inserted, one after the other. */
final class Place {
  private final Node source;
  private final Node target;
  private Node last;

  /**
   * @param target gets the copies, at its end
   */
  Place(Node source, Node target) {
    this.source = source;
    this.target = target;
  }

  Node target() {
    return target;
  }

  /** The child that came last; null before the first. */
  Node last() {
    return last;
  }

  /** The next child; null when there is none. */
  Node peek() {
    return last == null ? source.getFirstChild() : last.getNextSibling();
  }

  /** Makes the next child the last. */
  Node step() {
    last = peek();
    return last;
  }
}
