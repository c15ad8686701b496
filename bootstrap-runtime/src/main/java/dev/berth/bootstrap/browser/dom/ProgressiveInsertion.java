package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.collections.Vec;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/**
 * Copies a parsed page into the shell's, head to head and body to outlet, up to the next script
 * each time. A subtree without scripts goes in one piece; one with scripts is opened node by node,
 * so that a script sees what a parser would have built before it.
 */
final class ProgressiveInsertion implements EntryDocument.Insertion {
  private final HTMLDocument shell = HTMLDocument.current();
  private final HTMLDocument source;
  private final BrowserPage page;
  private final StyleSheets styles;
  private final Vec<Place> open = new Vec<>();
  private boolean inBody;

  ProgressiveInsertion(HTMLDocument source, BrowserPage page) {
    this.source = source;
    this.page = page;
    this.styles = new StyleSheets(page);
    open.add(new Place(source.getHead().getFirstChild(), shell.getHead()));
  }

  @Override
  public EntryScript advance() {
    while (open.size() > 0) {
      Place place = open.last();
      Node node = place.next;
      if (node == null) {
        close();
      } else {
        place.next = node.getNextSibling();
        EntryScript script = insert(node, place.target);
        if (script != null) {
          return script;
        }
      }
    }
    PreloadHints.clear();
    return null;
  }

  @Override
  public Promise<Void> styles() {
    return styles.settled();
  }

  private void close() {
    open.removeAt(open.size() - 1);
    if (open.size() == 0 && !inBody) {
      inBody = true;
      open.add(new Place(source.getBody().getFirstChild(), page.outlet().element()));
    }
  }

  private EntryScript insert(Node node, Node target) {
    if (node.getNodeType() != Node.ELEMENT_NODE) {
      append(shell.importNode(node, true), target);
      return null;
    }
    Element element = (Element) node;
    if (isLeftOut(element)) {
      return null;
    }
    if (BrowserEntryScript.runs(element)) {
      Node place = append(shell.createTextNode(""), target);
      return new BrowserEntryScript(element, place, page);
    }
    boolean whole = element.querySelector("script") == null;
    Node copy = append(shell.importNode(node, whole), target);
    if (whole) {
      styles.watch((Element) copy);
    } else {
      open.add(new Place(node.getFirstChild(), copy));
    }
    return null;
  }

  private Node append(Node copy, Node target) {
    page.inserted().add(copy);
    target.appendChild(copy);
    return copy;
  }

  /** What is lent to the page otherwise, and what only a page that stands alone wants. */
  private static boolean isLeftOut(Element element) {
    String name = element.getNodeName();
    return name.equals("TITLE")
        || name.equals("BASE")
        || "ignore".equals(element.getAttribute("data-berth"));
  }

  /** A node whose children are being inserted. */
  private static final class Place {
    private final Node target;
    private Node next;

    Place(Node next, Node target) {
      this.next = next;
      this.target = target;
    }
  }
}
