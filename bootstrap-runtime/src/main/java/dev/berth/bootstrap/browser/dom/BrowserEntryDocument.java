package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.PartLoader;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.loading.EntryDocument;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.NodeList;

/** An entry point, parsed and inert. */
final class BrowserEntryDocument implements EntryDocument {
  private final HTMLDocument document;
  private final String baseUrl;
  private final BrowserPage page;

  BrowserEntryDocument(HTMLDocument document, String url, BrowserPage page) {
    this.document = document;
    this.page = page;
    Element base = document.querySelector("base[href]");
    this.baseUrl = base == null ? url : Urls.resolve(base.getAttribute("href"), url);
  }

  @Override
  public String title() {
    return document.getTitle();
  }

  @Override
  public boolean isEmpty() {
    return document.getBody().getFirstChild() == null && document.querySelector("script") == null;
  }

  @Override
  public boolean isShell() {
    return hasBootstrap(document, PartLoader.ownSource());
  }

  @Override
  public boolean isFrameset() {
    return document.querySelector("frameset") != null;
  }

  @Override
  public void preload() {
    NodeList<? extends Element> wanted =
        document.querySelectorAll("script[src]:not([nomodule]),link[rel~=stylesheet][href]");
    for (int i = 0; i < wanted.getLength(); i++) {
      preload(wanted.item(i));
    }
  }

  @Override
  public Insertion insert() {
    return new ProgressiveInsertion(document, page);
  }

  /** Lends the page what is there once only: its base URL, the attributes of html. */
  void lendTo(HTMLDocument shell) {
    HTMLElement base = shell.createElement("base");
    base.setAttribute("href", baseUrl);
    Element head = shell.getHead();
    head.insertBefore(base, head.getFirstChild());
    ElementAttributes.copy(
        document.getDocumentElement(), shell.getDocumentElement(), page.natives().getTrusted());
  }

  private void preload(Element element) {
    boolean style = element.getNodeName().equals("LINK");
    boolean module = Js.text(element, "type").equals("module");
    HTMLElement hint = HTMLDocument.current().createElement("link");
    hint.setAttribute("rel", module ? "modulepreload" : "preload");
    hint.setAttribute("as", style ? "style" : "script");
    hint.setAttribute("href", Urls.resolve(element.getAttribute(style ? "href" : "src"), baseUrl));
    Js.set(hint, "nonce", page.natives().getNonce());
    copy("crossorigin", element, hint);
    copy("integrity", element, hint);
    copy("referrerpolicy", element, hint);
    PreloadHints.mark(hint);
    HTMLDocument.current().getHead().appendChild(hint);
  }

  private static void copy(String attribute, Element from, Element to) {
    if (from.hasAttribute(attribute)) {
      to.setAttribute(attribute, from.getAttribute(attribute));
    }
  }

  @JSBody(
      params = {"page", "source"},
      script =
          "return [].some.call(page.querySelectorAll('[data-berth-outlet],script[src]'),"
              + "function(node_){return (node_.localName!='script'"
              + "||node_.getAttribute('src')==source)&&!node_.closest('[data-berth=ignore]')})")
  private static native boolean hasBootstrap(HTMLDocument page, String source);
}
