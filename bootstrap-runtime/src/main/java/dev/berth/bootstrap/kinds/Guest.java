package dev.berth.bootstrap.kinds;

import dev.berth.bootstrap.async.Promise;

/** A micro-frontend that is no HTML page, or that has lifecycle functions in another style. */
public interface Guest {
  /** Gets it ready, as far as no user can see it. */
  Promise<Void> prepare();

  /** Brings it into the outlet, or runs what will bring itself there. */
  Promise<Void> show();

  /** Gives the hooks that it exports, when it has given none to {@code berth.lifecycle}. */
  Promise<Void> adopt();
}
