package dev.berth.bootstrap.loading;

import dev.berth.routes.EntryPoint;

/** Turns the text of an entry point into a document in which nothing runs or loads yet. */
public interface EntryDocumentParser {
  /**
   * Parses.
   *
   * @param entryPoint what the route map says of it
   */
  EntryDocument parse(FetchedEntry entry, EntryPoint entryPoint);
}
