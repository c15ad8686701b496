package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.dom.NodeSet;
import dev.berth.bootstrap.browser.insertion.PreloadHints;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import dev.berth.collections.Vec;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Node;

/**
 * Takes back the nodes that came into root, head and body beside the outlet. Style sheets that
 * scripts have added, as bundlers do, are kept for a micro-frontend that returns.
 */
public final class NodesReclaimer implements Reclaimer, ShellWork.Witness {
  private final HTMLDocument document = HTMLDocument.current();
  private final NodeSet inserted;
  private NodeSet before;
  private NodeSet atHand;

  public NodesReclaimer(NodeSet inserted) {
    this.inserted = inserted;
  }

  @Override
  public String name() {
    return "nodes";
  }

  @Override
  public void arm() {
    before = new NodeSet();
    each(before::add);
  }

  @Override
  public void before() {
    atHand = new NodeSet();
    each(atHand::add);
  }

  @Override
  public void after() {
    each(
        node -> {
          if (!atHand.contains(node)) {
            before.add(node);
          }
        });
  }

  @Override
  public Reclaimed reclaim() {
    TakenNodes taken = new TakenNodes(removeNew(document.getHead()));
    removeNew(document.getBody());
    removeNew(document.getDocumentElement());
    return taken;
  }

  /** Takes a node. */
  private interface Step {
    void take(Node node);
  }

  private void each(Step step) {
    walk(document.getHead(), step);
    walk(document.getBody(), step);
    walk(document.getDocumentElement(), step);
  }

  private static void walk(Node parent, Step step) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      step.take(node);
    }
  }

  private Vec<NodeHolder> removeNew(Node parent) {
    Vec<NodeHolder> removed = new Vec<>();
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNextSibling();
      if (!before.contains(node) && !PreloadHints.isHint(node)) {
        parent.removeChild(node);
        removed.add(new NodeHolder(node, inserted.contains(node)));
      }
      node = next;
    }
    return removed;
  }

  /** A removed node, and whether the entry point brings it again. */
  private static final class NodeHolder {
    private final Node node;
    private final boolean fromEntry;

    NodeHolder(Node node, boolean fromEntry) {
      this.node = node;
      this.fromEntry = fromEntry;
    }

    boolean isAddedStyle() {
      String name = node.getNodeName();
      return !fromEntry && (name.equals("STYLE") || name.equals("LINK"));
    }
  }

  /** Nodes of the head; the style sheets among them can be put back. */
  private final class TakenNodes extends Reclaimed {
    private final Vec<NodeHolder> nodes;

    TakenNodes(Vec<NodeHolder> nodes) {
      super(nodes.size());
      this.nodes = nodes;
    }

    @Override
    public void restore() {
      for (int i = 0; i < nodes.size(); i++) {
        if (nodes.get(i).isAddedStyle()) {
          document.getHead().appendChild(nodes.get(i).node);
        }
      }
    }
  }
}
