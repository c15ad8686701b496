package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.reclaim.Belongings;

/** Keeps pages of micro-frontends that have left, as a browser keeps pages for its back button. */
public interface Freezer {
  /** Gets ready to keep pages. Never rejected: without it none is kept. */
  Promise<Void> prepare();

  /**
   * Why the page that is there cannot be kept, in a word, such as {@code sockets}; empty when it
   * can.
   */
  String obstacle();

  /** The address of the page that is there, or that it had last. */
  String place();

  /** The address has changed otherwise than by the scripts of the page. */
  void moved();

  /** How many pages there is room for. */
  int room();

  /** Packs the nodes and takes back the rest, but ends nothing. Comes in place of a reclaim. */
  Frozen freeze(Runnable emptying);

  /** A page that is kept. */
  interface Frozen {
    /** What was taken back. */
    Belongings taken();

    /** Makes the page that is there, empty and armed, the one that was kept. */
    Promise<Void> thaw();

    /** Ends what it holds: it never comes back. */
    void discard();
  }
}
