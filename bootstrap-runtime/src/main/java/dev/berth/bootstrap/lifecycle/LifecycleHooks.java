package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.async.Promise;

/** The functions that a micro-frontend gave with {@code berth.lifecycle}. */
public interface LifecycleHooks {
  boolean has(String hook);

  /**
   * Calls one hook. What it answers, throws or promises settles the promise: {@code false} rejects
   * with {@code NAVIGATION_REFUSED}, everything else that is thrown with {@code LIFECYCLE_FAILED}.
   */
  Promise<Void> call(String hook, MountContext context);
}
