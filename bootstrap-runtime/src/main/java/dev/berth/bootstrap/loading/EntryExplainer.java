package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;

/** Finds out more about an entry point that cannot be shown, and says what to do. */
public interface EntryExplainer {
  /** Never rejected. */
  Promise<BerthException> explain(EntryFailure failure);
}
