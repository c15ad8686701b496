package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/**
 * Copies a parsed page into the shell's, head to head and body to outlet, up to the next script
 * each time. A subtree without scripts goes in one piece; one with scripts is opened node by node,
 * so that a script sees what a parser would have built before it, and so does an observer. What a
 * script writes with {@code document.write} joins the page where the script stands.
 */
final class ProgressiveInsertion implements EntryDocument.Insertion {
  private final HTMLDocument shell = HTMLDocument.current();
  private final EntrySource source;
  private final BrowserPage page;
  private final StyleSheets styles;
  private final Vec<Place> open = new Vec<>();
  private final WrittenText written;
  private final String stops;
  private boolean inBody;

  ProgressiveInsertion(EntrySource source, BrowserPage page) {
    this.source = source;
    this.page = page;
    this.styles = new StyleSheets(page);
    this.written = new WrittenText(this, page);
    this.stops = ShadowTemplate.OR_SCRIPT + customNames(source.document());
    open.add(new Place(source.document().getBody(), page.outlet().element(), false));
    open.add(new Place(source.document().getHead(), shell.getHead(), false));
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
      BrowserEntryScript script = new BrowserEntryScript(element, source, page);
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
    boolean whole = !place.grows() && !isCustom(element) && isUnwatched(element);
    Node copy = append(copy(element, whole), place);
    place.step(copy);
    styles.watch((Element) copy);
    if (!whole) {
      open.add(new Place(element, copy, place.grows()));
    }
  }

  private boolean isUnwatched(Element element) {
    return !page.housekeeping().isWatched() && element.querySelector(stops) == null;
  }

  /**
   * A custom element is made before it has attributes, as a parser makes it. Under a content
   * security policy, handlers and styles in attributes have to pass it.
   */
  private Node copy(Element element, boolean whole) {
    if (isCustom(element)) {
      HTMLElement made = shell.createElement(element.getNodeName());
      ElementAttributes.copy(element, made, page.natives().getTrusted());
      return made;
    }
    Node copy = shell.importNode(element, whole);
    if (element.getNodeName().equals("BASE") && element.hasAttribute("href")) {
      Js.set(copy, "href", element.getAttribute("href"));
    }
    page.host().recheck((Element) copy);
    return copy;
  }

  private static boolean isCustom(Element element) {
    return element.getNodeName().indexOf('-') > 0;
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
      ElementAttributes.copy(
          source.document().getBody(), shell.getBody(), page.natives().getTrusted());
      page.life().bodyOpened();
    }
  }

  /** What is only wanted when the page stands alone. */
  private static boolean isLeftOut(Element element) {
    return "ignore".equals(element.getAttribute("data-berth"));
  }

  /** The names of custom elements in the page, as the end of a list of selectors. */
  @JSBody(
      params = "page",
      script =
          "var seen_={};[].forEach.call(page.getElementsByTagName('*'),function(node_){"
              + "if(node_.localName.indexOf('-')>0)seen_[node_.localName]=1});"
              + "return [''].concat(Object.keys(seen_)).join()")
  private static native String customNames(HTMLDocument page);

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
