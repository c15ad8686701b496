package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Urls;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;

/** Parses entry points with DOMParser, in whose documents nothing runs and nothing loads. */
public final class EntryParser {
  private EntryParser() {}

  /**
   * Parses.
   *
   * @param policy the content security policy that the entry point is served with
   * @param hashes see {@link InlineScriptPolicy}
   */
  public static BrowserEntryDocument parse(
      String url, String text, String encoding, String policy, String hashes, BrowserPage page) {
    NativeGlobals natives = page.natives();
    String masked = EntryMarkup.mask(text);
    HTMLDocument document = parse(natives.getTrusted().createHTML(masked));
    EntryMarkup.adapt(document, url, encoding);
    if (natives.isStrict()) {
      OwnPolicy.apply(document, policy, natives.getNonce());
    }
    Element base = document.querySelector("base[href]");
    return new BrowserEntryDocument(
        new EntrySource(
            url,
            encoding,
            masked,
            document,
            base == null ? url : Urls.resolve(base.getAttribute("href"), url),
            new InlineScriptPolicy(hashes)),
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
