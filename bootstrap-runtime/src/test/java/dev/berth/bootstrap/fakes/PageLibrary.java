package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryDocumentParser;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.bootstrap.loading.ScriptTiming;
import dev.berth.routes.EntryPoint;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Knows the pages behind the URLs {@code /NAME.html}, by name. */
public final class PageLibrary implements EntryDocumentParser {
  private final Map<String, Supplier<EntryDocument>> pages = new HashMap<>();
  private final Journal journal;

  public PageLibrary(Journal journal) {
    this.journal = journal;
  }

  /** Puts a page in. */
  public void put(String name, EntryDocument page) {
    pages.put(name, () -> page);
  }

  /** Puts in a page with one script, which has this effect. */
  public void putScript(String name, Runnable effect) {
    ScriptedScript script = new ScriptedScript(name + ".js", ScriptTiming.BLOCKING, journal);
    put(name, new ScriptedPage(name, journal, script.doing(effect)));
  }

  @Override
  public EntryDocument parse(FetchedEntry entry, EntryPoint entryPoint) {
    String name = entry.url().substring(1, entry.url().lastIndexOf(".html"));
    return pages.getOrDefault(name, () -> new ScriptedPage(name, journal)).get();
  }
}
