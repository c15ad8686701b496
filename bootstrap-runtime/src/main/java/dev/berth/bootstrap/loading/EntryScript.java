package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Promise;

/** A script of the entry point, at its place in the page but not run yet. */
public interface EntryScript {
  ScriptTiming timing();

  /** Runs it; settled when it has run, or could not be loaded, which does not stop a page. */
  Promise<Void> run();

  /** Takes it out, for a page whose scripts have run before and stay in force. */
  void skip();
}
