package dev.berth.bootstrap.browser.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Node;

/** Nodes, held only as long as somebody else holds them. */
public final class NodeSet {
  private final JSObject set;

  public NodeSet() {
    this(create());
  }

  /** A set that JavaScript has made. */
  public NodeSet(JSObject set) {
    this.set = set;
  }

  public JSObject forJavaScript() {
    return set;
  }

  public void add(Node node) {
    add(set, node);
  }

  public boolean contains(Node node) {
    return has(set, node);
  }

  @JSBody(script = "return new WeakSet()")
  private static native JSObject create();

  @JSBody(
      params = {"nodes", "node"},
      script = "nodes.add(node)")
  private static native void add(JSObject nodes, Node node);

  @JSBody(
      params = {"nodes", "node"},
      script = "return nodes.has(node)")
  private static native boolean has(JSObject nodes, Node node);
}
