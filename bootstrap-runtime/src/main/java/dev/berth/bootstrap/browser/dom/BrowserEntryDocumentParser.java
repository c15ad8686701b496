package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryDocumentParser;
import dev.berth.bootstrap.loading.FetchedEntry;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;

/** Parses entry points with DOMParser, in whose documents nothing runs and nothing loads. */
public final class BrowserEntryDocumentParser implements EntryDocumentParser {
  private final BrowserPage page;

  public BrowserEntryDocumentParser(BrowserPage page) {
    this.page = page;
  }

  @Override
  public EntryDocument parse(FetchedEntry entry) {
    return new BrowserEntryDocument(parseHtml(entry.text()), entry.url(), page);
  }

  @JSBody(params = "text", script = "return new DOMParser().parseFromString(text,'text/html')")
  private static native HTMLDocument parseHtml(String text);
}
