package dev.berth.bootstrap.files;

import dev.berth.bootstrap.async.Promise;
import dev.berth.collections.Vec;

/** Tells what other tabs are about to write from what tabs have left that are no more. */
public interface Claims {
  /** A name that no other tab uses. */
  String fresh();

  /**
   * Claims a name, for as long as the tab lives.
   *
   * @return gives it up
   */
  Promise<Runnable> claim(String name);

  /** The names that are claimed now, in all tabs. Rejected when nobody knows. */
  Promise<Vec<String>> claimed();
}
