package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryDocumentParser;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.routes.EntryPoint;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;

/** Parses entry points with DOMParser, in whose documents nothing runs and nothing loads. */
public final class BrowserEntryDocumentParser implements EntryDocumentParser {
  private final BrowserPage page;

  public BrowserEntryDocumentParser(BrowserPage page) {
    this.page = page;
  }

  @Override
  public EntryDocument parse(FetchedEntry entry, EntryPoint entryPoint) {
    NativeGlobals natives = page.natives();
    String text = page.host().mask(entry.text());
    HTMLDocument document = parse(natives.getTrusted().createHTML(text));
    page.host().adapt(document, entry.url(), entry.encoding(), entry.policy());
    Element base = document.querySelector("base[href]");
    String url = entry.url();
    return new BrowserEntryDocument(
        new EntrySource(
            entry,
            text,
            document,
            base == null ? url : Urls.resolve(base.getAttribute("href"), url),
            new InlineScriptPolicy(entryPoint.inlineScripts())),
        page);
  }

  @JSBody(
      params = "text",
      script =
          "var made_=new DOMParser().parseFromString(text,'text/html');"
              + "made_.querySelectorAll('script[type=\"berth/noscript\"]').forEach(function(mask_){"
              + "var real_=made_.createElement('noscript');real_.textContent=mask_.textContent;"
              + "mask_.replaceWith(real_)});return made_")
  private static native HTMLDocument parse(JSObject text);
}
