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
    HTMLDocument document = parse(natives.getTrusted().createHTML(maskNoscript(entry.text())));
    askOpenly(document, entry.url());
    Element base = document.querySelector("base[href]");
    String url = entry.url();
    return new BrowserEntryDocument(
        new EntrySource(
            document,
            url,
            base == null ? url : Urls.resolve(base.getAttribute("href"), url),
            new InlineScriptPolicy(entryPoint.inlineScripts())),
        page);
  }

  /**
   * Alone, what comes from the origin of the page is read like the page: its errors are told in
   * full, its hashes compared. In a shell on another origin that needs a request with CORS.
   */
  @JSBody(
      params = {"page", "url"},
      script =
          "var home_=new URL(url).origin;if(home_!=location.origin)"
              + "page.querySelectorAll('script[src],link[href]').forEach(function(node_){try{"
              + "if(!node_.hasAttribute('crossorigin')&&new URL(node_.getAttribute('src')||"
              + "node_.getAttribute('href'),url).origin==home_)node_.setAttribute('crossorigin','')"
              + "}catch(error_){}})")
  private static native void askOpenly(HTMLDocument page, String url);

  /**
   * Where scripts run, what is in a {@code <noscript>} is text. A parser of documents that are not
   * shown takes it for nodes, and in a head even ends the head with it: so it gets to see a script
   * in its place.
   */
  @JSBody(
      params = "text",
      script =
          "return text.replace(/<!--[^]*?-->|<(script|style|textarea|title)\\b[^]*?<\\/\\1|"
              + "<noscript\\b([^>]*)>([^]*?)<\\/noscript\\s*>/gi,function(all_,name_,attr_,text_){"
              + "return attr_===undefined?all_:'<script type=\"berth/noscript\"'.concat(attr_,'>',"
              + "text_,'</script>')})")
  private static native String maskNoscript(String text);

  @JSBody(
      params = "text",
      script =
          "var made_=new DOMParser().parseFromString(text,'text/html');"
              + "made_.querySelectorAll('script[type=\"berth/noscript\"]').forEach(function(mask_){"
              + "var real_=made_.createElement('noscript');real_.textContent=mask_.textContent;"
              + "mask_.replaceWith(real_)});return made_")
  private static native HTMLDocument parse(JSObject text);
}
