package dev.berth.bootstrap.loading;

/** Turns the text of an entry point into a document in which nothing runs or loads yet. */
public interface EntryDocumentParser {
  EntryDocument parse(FetchedEntry entry);
}
