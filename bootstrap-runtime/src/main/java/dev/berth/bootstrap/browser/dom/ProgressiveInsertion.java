package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/**
 * Copies a parsed page into the shell's, head to head and body to outlet, up to the next script
 * each time. A subtree without scripts goes in one piece; one with scripts is opened node by node,
 * so that a script sees what a parser would have built before it. What a script writes with {@code
 * document.write} joins the page where the script stands.
 */
final class ProgressiveInsertion implements EntryDocument.Insertion {
  private final HTMLDocument shell = HTMLDocument.current();
  private final HTMLDocument source;
  private final BrowserPage page;
  private final StyleSheets styles;
  private final Vec<Place> open = new Vec<>();
  private final WrittenText written;
  private boolean inBody;

  ProgressiveInsertion(HTMLDocument source, BrowserPage page) {
    this.source = source;
    this.page = page;
    this.styles = new StyleSheets(page);
    this.written = new WrittenText(this, page);
    open.add(new Place(source.getBody(), page.outlet().element(), false));
    open.add(new Place(source.getHead(), shell.getHead(), false));
    hideBody(page.inserted().forJavaScript(), shell.getBody());
  }

  @Override
  public EntryScript advance() {
    EntryScript script = written.takeAwaited();
    while (script == null && moveOn(0)) {
      script = insertNext();
    }
    if (script == null) {
      openBody();
    }
    return script;
  }

  @Override
  public Promise<Void> styles() {
    return styles.settled();
  }

  @Override
  public void close() {
    written.pageIsThere();
    open.clear();
    PreloadHints.clear();
  }

  /** How many places are open. */
  int depth() {
    return open.size();
  }

  /** Where a script that runs now stands, and what it writes goes. */
  Node writingPlace() {
    return open.size() == 0 ? page.outlet().element() : open.last().target();
  }

  /** What is written now comes before everything else. */
  void open(Place writing) {
    open.add(writing);
  }

  /** Makes the next node the one to insert; false when there is none from this depth on. */
  boolean moveOn(int floor) {
    for (int i = open.size() - 1; i >= floor; i--) {
      open.get(i).catchUp();
      if (open.get(i).peek() != null) {
        while (open.size() > i + 1) {
          open.removeAt(open.size() - 1);
        }
        if (i == 0) {
          openBody();
        }
        return true;
      }
    }
    return false;
  }

  /** The node that {@link #insertNext} would insert. */
  Node upcoming() {
    return open.last().peek();
  }

  /** Inserts one node, with what is in it where that can be; a script is returned instead. */
  BrowserEntryScript insertNext() {
    Place place = open.last();
    Node node = place.peek();
    if (node.getNodeType() != Node.ELEMENT_NODE) {
      place.step(append(shell.importNode(node, true), place));
      return null;
    }
    Element element = (Element) node;
    if (isLeftOut(element)) {
      place.step(node);
      return null;
    }
    if (BrowserEntryScript.runs(element)) {
      BrowserEntryScript script = new BrowserEntryScript(element, page);
      place.step(append(script.element(), place));
      return script;
    }
    insert(element, place);
    return null;
  }

  private void insert(Element element, Place place) {
    Node root = ShadowTemplate.attach(element, place.target());
    if (root != null) {
      place.step(root);
      open.add(new Place(ShadowTemplate.content(element), root, place.grows()));
      return;
    }
    boolean whole = !place.grows() && element.querySelector(ShadowTemplate.OR_SCRIPT) == null;
    Node copy = append(shell.importNode(element, whole), place);
    place.step(copy);
    if (whole) {
      styles.watch((Element) copy);
    } else {
      open.add(new Place(element, copy, place.grows()));
    }
  }

  private Node append(Node copy, Place place) {
    page.inserted().add(copy);
    place.target().appendChild(copy);
    return copy;
  }

  /** The head is done: from here on there is a body, with its attributes. */
  private void openBody() {
    if (!inBody) {
      inBody = true;
      showBody();
      ElementAttributes.copy(source.getBody(), shell.getBody(), page.natives().getTrusted());
      page.life().bodyOpened();
    }
  }

  /** What belongs to the page otherwise, cannot be taken back, or is not wanted here. */
  private boolean isLeftOut(Element element) {
    if (element.getNodeName().equals("TITLE")) {
      shell.setTitle(element.getTextContent());
      return true;
    }
    return isLeftOutByRule(element);
  }

  @JSBody(
      params = "element",
      script =
          "return element.localName=='base'||element.getAttribute('data-berth')=='ignore'"
              + "||/^content-security/i.test(element.getAttribute('http-equiv'))")
  private static native boolean isLeftOutByRule(Element element);

  /** A script in the head runs before there is a body. Everybody else sees the shell's. */
  @JSBody(
      params = {"inserted", "real"},
      script =
          "Object.defineProperty(document,'body',{configurable:true,get:function(){"
              + "return inserted.has(document.currentScript)?null:real}})")
  private static native void hideBody(JSObject inserted, Element real);

  @JSBody(script = "delete document.body")
  private static native void showBody();
}
