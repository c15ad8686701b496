package dev.berth.bootstrap.kinds;

import dev.berth.bootstrap.async.Promise;

/** Knows whether there is a server at all, also where its answers must not be read. */
public interface Reachability {
  /** Asks; rejected when nobody answers. */
  Promise<Answer> reach(String url);

  /**
   * What a server says.
   *
   * @param status the HTTP status; 0 when this origin may not know it
   */
  record Answer(int status) {}
}
