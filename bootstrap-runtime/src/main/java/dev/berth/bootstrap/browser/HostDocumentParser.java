package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryDocumentParser;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.collections.Vec;
import dev.berth.routes.EntryPoint;

/** Has {@code bootstrap.host.js} parse entry points. */
public final class HostDocumentParser implements EntryDocumentParser {
  private final HostHousekeeping housekeeping;
  private final BrowserKinds kinds;

  public HostDocumentParser(HostHousekeeping housekeeping, BrowserKinds kinds) {
    this.housekeeping = housekeeping;
    this.kinds = kinds;
  }

  @Override
  public EntryDocument parse(FetchedEntry entry, EntryPoint entryPoint) {
    String url = entry.url();
    return new HostDocument(
        housekeeping
            .host()
            .parse(
                url,
                entry.text(),
                entry.encoding(),
                entry.policy(),
                list(entryPoint.inlineScripts())),
        url,
        housekeeping,
        kinds);
  }

  /** Each between blanks, so that one is found in the text as it is. */
  private static String list(Vec<String> hashes) {
    String list = " ";
    for (int i = 0; i < hashes.size(); i++) {
      list += hashes.get(i) + " ";
    }
    return list;
  }
}
