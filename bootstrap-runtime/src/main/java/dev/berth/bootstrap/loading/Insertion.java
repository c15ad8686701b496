package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Promise;

/** One pass over an entry point, which stops where a parser would stop: at each script. */
public interface Insertion {
  /** Inserts the nodes up to the next script; null when the page is inserted whole. */
  EntryScript advance();

  /** Settled once the style sheets inserted so far have loaded, failed, or taken too long. */
  Promise<Void> styles();

  /** Settled when a script of the page puts another page in its place, with no more of this. */
  Promise<Void> replaced();

  /** Ends it: every script that belongs to it has run. */
  void close();
}
