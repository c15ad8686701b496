package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.async.Promise;

/** The functions that a micro-frontend gave with {@code berth.lifecycle}. */
public interface LifecycleHooks {
  boolean has(String hook);

  /**
   * Calls one hook.
   *
   * @return false only when the hook answered {@code false}
   */
  Promise<Boolean> call(String hook, MountContext context);
}
