package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.TrustedTypes;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * What one script writes. A document that is not shown parses it, piece by piece as it comes, in
 * the same surroundings as where it will stand.
 */
final class WrittenStream {
  private final HTMLElement author;
  private final HTMLDocument document;
  private final int floor;
  private boolean scriptEnds;

  /**
   * @param author the script that writes; null for a script that has run before
   * @param floor how many places of the page are open below it
   */
  WrittenStream(HTMLElement author, Node target, int floor) {
    this.author = author;
    this.document = create(target);
    this.floor = floor;
  }

  HTMLElement author() {
    return author;
  }

  int floor() {
    return floor;
  }

  /** Gives the page the attributes that were written for html and body. */
  void lendTo(BrowserPage page) {
    HTMLDocument shell = HTMLDocument.current();
    TrustedTypes trusted = page.natives().getTrusted();
    ElementAttributes.copy(document.getDocumentElement(), shell.getDocumentElement(), trusted);
    ElementAttributes.copy(document.getBody(), shell.getBody(), trusted);
  }

  /** What is written comes to stand in it. */
  Node root() {
    return rootOf(document);
  }

  void write(String text) {
    write(document, text);
    scriptEnds = endsScript(text);
  }

  /** Whether a node is a script that is still being written. */
  boolean isPartial(Node node) {
    return !scriptEnds && isLastScript(node);
  }

  @JSBody(
      params = "target",
      script =
          "var made_=document.implementation.createHTMLDocument(''),path_='',node_=target;"
              + "for(;node_&&node_.localName;node_=node_.parentNode)"
              + "if(!/^(html|body)$/.test(node_.localName))"
              + "path_='<'.concat(node_.localName,'>',path_);"
              + "made_.open();made_.write('<!doctype html>'.concat(path_||'<body>'));return made_")
  private static native HTMLDocument create(Node target);

  @JSBody(
      params = "document",
      script =
          "var node_=document.body||document.head;"
              + "while(node_.lastElementChild)node_=node_.lastElementChild;return node_")
  private static native Node rootOf(HTMLDocument document);

  @JSBody(
      params = {"document", "text"},
      script = "document.write(text)")
  private static native void write(HTMLDocument document, String text);

  @JSBody(params = "text", script = "return /<\\/script\\s*>\\s*$/i.test(text)")
  private static native boolean endsScript(String text);

  @JSBody(
      params = "node",
      script =
          "if(node.localName!='script')return false;"
              + "for(;node;node=node.parentNode)if(node.nextSibling)return false;return true")
  private static native boolean isLastScript(Node node);
}
