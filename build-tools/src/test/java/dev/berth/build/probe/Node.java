package dev.berth.build.probe;

/** A linked object whose fields change after its creation. */
final class Node {
  Node next;
  String label;

  Node(Node next, String label) {
    this.next = next;
    this.label = label;
  }

  Node self() {
    return this;
  }

  int depth() {
    return next == null ? 1 : 1 + next.depth();
  }

  String path() {
    return next == null ? label : label + "/" + next.path();
  }
}
