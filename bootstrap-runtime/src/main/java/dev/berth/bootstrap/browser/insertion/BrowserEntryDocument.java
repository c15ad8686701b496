package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.api.DocumentApi;
import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.loading.EntryPointReplay;
import dev.berth.bootstrap.loading.Finding;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.NodeList;

/** An entry point, parsed and inert. */
public final class BrowserEntryDocument implements DocumentApi {
  private final EntrySource source;
  private final HTMLDocument document;
  private final BrowserPage page;
  private Cancellation stay = new Cancellation();

  BrowserEntryDocument(EntrySource source, BrowserPage page) {
    this.source = source;
    this.document = source.document();
    this.page = page;
  }

  @Override
  public String getTitle() {
    return document.getTitle();
  }

  @Override
  public String getFlaw() {
    return hasBootstrap(document, page.shellSource())
        ? Finding.SHELL
        : document.querySelector("frameset") != null
            ? Finding.FRAMESET
            : isEmpty() ? Finding.EMPTY : "";
  }

  private boolean isEmpty() {
    return document.getBody().getFirstChild() == null && document.querySelector("script") == null;
  }

  @Override
  public boolean bindsPage() {
    return document.querySelector("meta[http-equiv=content-security-policy i]") != null;
  }

  @Override
  public boolean needsPage() {
    return page.plans().needsPage(source.baseUrl());
  }

  @Override
  public boolean isMadeOf(String text) {
    return EntryMarkup.mask(text).equals(source.text());
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
  public void show(Outcome outcome) {
    stay = new Cancellation();
    tell(
        outcome,
        () -> EntryPointReplay.run(new ProgressiveInsertion(source, page), page.life(), stay));
  }

  @Override
  public void stop() {
    stay.request();
  }

  @Override
  public void showAgain(Outcome outcome) {
    tell(outcome, () -> EntryPointReplay.withoutScripts(new ProgressiveInsertion(source, page)));
  }

  private static void tell(Outcome outcome, Showing showing) {
    Promise<Void> shown = Promise.done().then(now -> showing.begin());
    shown.whenSettled(
        () -> {
          BerthException failure = shown.reason();
          if (failure == null) {
            outcome.settle("", "");
          } else {
            outcome.settle(failure.code(), failure.explanation());
          }
        });
  }

  /** The base element stands last, so that those of the page itself count as they do alone. */
  @Override
  public void stayAtHome() {
    HTMLDocument shell = HTMLDocument.current();
    if (shell.querySelector("html>base") == null) {
      HTMLElement base = shell.createElement("base");
      base.setAttribute("href", source.url());
      shell.getDocumentElement().appendChild(base);
    }
  }

  @Override
  public void lend(String title) {
    page.head().park(document);
    if (!title.isEmpty() && getTitle().isEmpty()) {
      HTMLDocument.current().setTitle(title);
    }
    ElementAttributes.copy(
        document.getDocumentElement(),
        HTMLDocument.current().getDocumentElement(),
        page.natives().getTrusted());
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
      page.plans().plan(element, hint, source.baseUrl());
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

  /** What brings the page. */
  private interface Showing {
    Promise<Void> begin();
  }
}
