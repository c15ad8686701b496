package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Promise;
import dev.berth.routes.MicroFrontend;

/** A parsed entry point. It stays as it is, so that it can be inserted any number of times. */
public interface EntryDocument {
  /** The page's own title, or an empty text. */
  String title();

  /** True when neither a node to show nor a script stands in it. */
  boolean isEmpty();

  /** Whether it is the page of the application shell, or another with an outlet. */
  boolean isShell();

  /** Whether it consists of frames, which cannot be inserted into another page. */
  boolean isFrameset();

  /**
   * Whether it brings a content security policy: no browser lifts one again, so that only a load of
   * the page ends the stay.
   */
  default boolean bindsPage() {
    return false;
  }

  /** Whether only a load of the page makes room for it: too much was left that stays. */
  default boolean needsPage() {
    return false;
  }

  /** Starts to download what the page will need, without running any of it. */
  void preload();

  /** Begins to insert the page into the shell's document. */
  Insertion insert();

  /**
   * Looks for lifecycle functions that the page exports for another orchestrator, once its scripts
   * have run and have given no hooks; settled when they are hooks.
   */
  Promise<Void> adoptHooks(MicroFrontend microFrontend);

  /** One pass over the page, which stops where a parser would stop: at each script. */
  interface Insertion {
    /** Inserts the nodes up to the next script; null when the page is inserted whole. */
    EntryScript advance();

    /** Settled once the style sheets inserted so far have loaded, failed, or taken too long. */
    Promise<Void> styles();

    /** Settled when a script of the page puts another page in its place, with no more of this. */
    default Promise<Void> replaced() {
      return new Promise<>();
    }

    /** Ends it: every script that belongs to it has run. */
    void close();
  }
}
