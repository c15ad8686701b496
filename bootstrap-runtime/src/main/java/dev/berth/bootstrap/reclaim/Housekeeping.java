package dev.berth.bootstrap.reclaim;

import dev.berth.bootstrap.async.Promise;

/** Makes the page as it was before a micro-frontend came. */
public interface Housekeeping {
  /** Remembers how things are, before the first script of a micro-frontend runs. */
  void arm();

  /** Waits until what has been promised by now has been done: it is its last work. */
  default Promise<Void> settle() {
    return Promise.done();
  }

  /** Takes back what came since, after its last hook has run. */
  Belongings reclaim();
}
