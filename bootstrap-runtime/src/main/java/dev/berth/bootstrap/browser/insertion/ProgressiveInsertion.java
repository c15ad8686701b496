package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.bootstrap.loading.Insertion;
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
 * so that a script sees what a parser would have built before it, and so does an observer. Once a
 * script has written with {@code document.write}, the rest comes from {@link WrittenText}.
 */
final class ProgressiveInsertion implements Insertion {
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
    this.written = new WrittenText(this, source, page);
    this.stops = ShadowTemplate.OR_SCRIPT + customNames(source.document());
    open.add(new Place(source.document().getBody(), page.outlet().element()));
    open.add(new Place(source.document().getHead(), shell.getHead()));
    hideBody(page.inserted().forJavaScript(), shell.getBody());
  }

  @Override
  public EntryScript advance() {
    EntryScript script = written.goOn();
    while (script == null && moveOn()) {
      script = insertNext();
    }
    if (script == null) {
      openBody();
    }
    return script;
  }

  @Override
  public Promise<Void> styles() {
    return written.ready().then(done -> styles.settled());
  }

  @Override
  public Promise<Void> replaced() {
    return written.replaced;
  }

  @Override
  public void close() {
    written.pageIsThere();
    open.clear();
  }

  /** What is written by a script that the parser of the page does not come to goes here. */
  Node writingPlace() {
    return open.size() == 0 ? page.outlet().element() : open.last().target();
  }

  /** What a parser has open, down to where a script that runs now stands; empty at the end. */
  Vec<Place> open() {
    return open;
  }

  /** Makes the next node the one to insert; false when there is none. */
  private boolean moveOn() {
    while (open.size() > 0) {
      if (open.size() == 1) {
        openBody();
      }
      if (open.last().peek() != null) {
        return true;
      }
      open.removeAt(open.size() - 1);
    }
    return false;
  }

  /**
   * Inserts one node, with what is in it where that can be; a script is returned instead. A custom
   * element has a turn to itself before it gets its shadow tree, as from a parser.
   */
  private EntryScript insertNext() {
    Place place = open.last();
    Node target = place.target();
    Node node = place.step();
    if (node.getNodeType() != Node.ELEMENT_NODE) {
      append(shell.importNode(node, true), target, null);
      return null;
    }
    Element element = (Element) node;
    if (isLeftOut(element)) {
      return null;
    }
    if (BrowserEntryScript.runs(element)) {
      return script(element, target, null);
    }
    insert(element, target);
    return isCustom(element) && ShadowTemplate.isWithin(element) ? new Turn(page) : null;
  }

  private void insert(Element element, Node target) {
    Node root = ShadowTemplate.attach(element, target);
    if (root != null) {
      open.add(new Place(ShadowTemplate.content(element), root));
      return;
    }
    boolean whole = !isCustom(element) && isUnwatched(element);
    Node copy = append(copy(element, whole), target, null);
    styles.watch((Element) copy);
    if (!whole) {
      open.add(new Place(element, copy));
    }
  }

  private BrowserEntryScript script(Element element, Node target, Node next) {
    BrowserEntryScript script = new BrowserEntryScript(element, source, page);
    append(script.element(), target, next);
    return script;
  }

  /** Inserts what the parser has built from what is written; a script is returned instead. */
  BrowserEntryScript insert(BuiltNode built, WrittenStream stream) {
    Node node = built.getNode();
    Node home = built.getHome();
    if (node.getNodeType() != Node.ELEMENT_NODE) {
      stream.map(node, append(shell.importNode(node, true), home, built.getNext()));
      return null;
    }
    Element element = (Element) node;
    if (home == null) {
      join(element);
    } else if (isLeftOut(element)) {
      return null;
    } else if (stream.isLive(home) && BrowserEntryScript.runs(element)) {
      return script(element, home, built.getNext());
    } else {
      insert(element, built, stream);
    }
    return null;
  }

  private void insert(Element element, BuiltNode built, WrittenStream stream) {
    Node content = ShadowTemplate.content(element);
    Node root = ShadowTemplate.attach(element, built.getHome());
    if (root == null) {
      boolean whole = stream.isWhole(element);
      Node copy = append(copy(element, whole), built.getHome(), built.getNext());
      styles.watch((Element) copy);
      if (!whole) {
        stream.map(element, copy);
      }
      root = ShadowTemplate.content((Element) copy);
    }
    if (content != null) {
      stream.mapContent(content, root);
    }
  }

  /** The body begins, or it or html gets another attribute. */
  private void join(Element element) {
    if (element.getNodeName().equals("HTML")) {
      ElementAttributes.copy(element, shell.getDocumentElement(), page.natives().getTrusted());
    } else {
      inBody = true;
      showBody();
      ElementAttributes.copy(element, shell.getBody(), page.natives().getTrusted());
      if (hasHandler(element)) {
        page.life().bodyOpened();
      }
    }
  }

  private boolean isUnwatched(Element element) {
    return !page.isWatched() && element.querySelector(stops) == null;
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
    GuardedAttributes.setAgain(
        (Element) copy, page.natives().isStrict(), page.natives().getTrusted());
    return copy;
  }

  private static boolean isCustom(Element element) {
    return element.getNodeName().indexOf('-') > 0;
  }

  private Node append(Node copy, Node target, Node next) {
    page.inserted().add(copy);
    target.insertBefore(copy, next);
    return copy;
  }

  /** The head is done: from here on there is a body, with its attributes. */
  private void openBody() {
    if (!inBody) {
      join(source.document().getBody());
    }
  }

  /** What is only wanted when the page stands alone. */
  private static boolean isLeftOut(Element element) {
    return "ignore".equals(element.getAttribute("data-berth"));
  }

  @JSBody(
      params = "element",
      script =
          "return [].some.call(element.attributes,function(attr_){return /^on/.test(attr_.name)})")
  private static native boolean hasHandler(Element element);

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
