package dev.berth.bootstrap.diagnosis;

import dev.berth.bootstrap.async.Promise;

/** What can be asked about an entry point that could not be fetched. */
public interface Probes {
  /** Its absolute URL. */
  String url();

  /** The origin of the shell. */
  String shellOrigin();

  boolean isOffline();

  /** Asks for it once more, whatever its hash; rejected when it cannot be had at all. */
  Promise<Copy> withoutIntegrity();

  /** Finds out how far a request comes. */
  Promise<Reach> reach();

  /**
   * What came when nobody compared it with a hash.
   *
   * @param hash in SRI notation; empty where the browser cannot tell
   */
  record Copy(int status, String hash) {}

  /**
   * How far a request comes.
   *
   * @param forbidden the shell's own content security policy forbids it
   * @param answered a server answers, though the shell may not read what it says
   * @param redirects the first server sends it on
   */
  record Reach(boolean forbidden, boolean answered, boolean redirects) {}
}
