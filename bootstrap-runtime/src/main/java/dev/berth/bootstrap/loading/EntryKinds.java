package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Promise;
import dev.berth.routes.MicroFrontend;

/** Prepares entry points that are no HTML pages. */
public interface EntryKinds {
  /** Gets the entry point ready as far as no user can see it. */
  Promise<EntryDocument> prepare(MicroFrontend microFrontend);
}
