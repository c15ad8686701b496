package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.PartLoader;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.navigation.OwnAddress;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMatch;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.NodeList;

/** An entry point, parsed and inert. */
final class BrowserEntryDocument implements EntryDocument {
  private final EntrySource source;
  private final HTMLDocument document;
  private final BrowserPage page;

  BrowserEntryDocument(EntrySource source, BrowserPage page) {
    this.source = source;
    this.document = source.document();
    this.page = page;
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
  public boolean bindsPage() {
    return document.querySelector("meta[http-equiv=content-security-policy i]") != null;
  }

  @Override
  public boolean needsPage() {
    return page.host().needsPage(source.baseUrl());
  }

  @Override
  public void preload() {
    if (declares(document)) {
      page.parts().call("lexing", Js.object());
    }
    NodeList<? extends Element> wanted =
        document.querySelectorAll(
            "script[src]:not([charset]),link[rel~=stylesheet][href]:not([disabled]):not([charset])");
    for (int i = 0; i < wanted.getLength(); i++) {
      Element element = wanted.item(i);
      if (isLink(element) || BrowserEntryScript.runs(element)) {
        preload(element);
      }
    }
  }

  @Override
  public Promise<Void> adoptHooks(MicroFrontend microFrontend) {
    JSObject exported = page.host().exported(microFrontend.name());
    return exported == null ? Promise.done() : page.kinds().adopt(microFrontend, exported);
  }

  @Override
  public Insertion insert() {
    return new ProgressiveInsertion(source, page);
  }

  /**
   * Lends the page its address, for as long as it stands at another one. The base element stands
   * last, so that those of the page itself come before it and count as they do alone.
   */
  void stayAtHome(RouteMatch match, HTMLDocument shell) {
    if (shell.querySelector("html>base") == null
        && !OwnAddress.is(match, Urls.page(), source.entry().url())) {
      HTMLElement base = shell.createElement("base");
      base.setAttribute("href", source.entry().url());
      shell.getDocumentElement().appendChild(base);
    }
  }

  /** Lends the page what else is there once only, such as the attributes of html. */
  void lendTo(HTMLDocument shell) {
    page.host().park(document);
    ElementAttributes.copy(
        document.getDocumentElement(), shell.getDocumentElement(), page.natives().getTrusted());
  }

  /**
   * Downloads one file. A browser that preloads a module looks up the names of what it imports; so
   * where an import map is yet to come, the file alone is fetched.
   */
  private void preload(Element element) {
    boolean style = isLink(element);
    boolean module = Js.text(element, "type").equals("module");
    boolean named = module && document.querySelector("script[type=importmap]") != null;
    HTMLElement hint =
        PreloadHints.create(
            module && !named ? "modulepreload" : "preload",
            style ? "style" : "script",
            Urls.resolve(element.getAttribute(style ? "href" : "src"), source.baseUrl()));
    Js.set(hint, "nonce", page.natives().getNonce());
    if (named) {
      hint.setAttribute("crossorigin", "");
    }
    copy("crossorigin", element, hint);
    copy("integrity", element, hint);
    copy("referrerpolicy", element, hint);
    if (!style) {
      page.host().plan(element, hint, source.baseUrl());
    }
    PreloadHints.insert(hint);
  }

  private static boolean isLink(Element element) {
    return element.getNodeName().equals("LINK");
  }

  private static void copy(String attribute, Element from, Element to) {
    if (from.hasAttribute(attribute)) {
      to.setAttribute(attribute, from.getAttribute(attribute));
    }
  }

  /** Whether an inline script may have to be read before it runs; see {@link ScriptPlans}. */
  @JSBody(
      params = "page",
      script =
          "return [].some.call(page.querySelectorAll('script:not([src])'),function(node_){"
              + "return /\\b(let|const|class)[\\s[{]/.test(node_.textContent)})")
  private static native boolean declares(HTMLDocument page);

  @JSBody(
      params = {"page", "source"},
      script =
          "return [].some.call(page.querySelectorAll('[data-berth-outlet],script[src]'),"
              + "function(node_){return (node_.localName!='script'"
              + "||node_.getAttribute('src')==source)&&!node_.closest('[data-berth=ignore]')})")
  private static native boolean hasBootstrap(HTMLDocument page, String source);
}
