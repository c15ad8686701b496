package dev.berth.bootstrap.async;

import dev.berth.bootstrap.errors.BerthException;

/** Bounds how long a promise may take. */
public final class TimeLimit {
  private TimeLimit() {}

  /** The work's own outcome when it comes in time, else the given failure. */
  public static <T> Promise<T> within(
      Clock clock, int millis, Promise<T> work, BerthException late) {
    if (!work.isPending()) {
      return work;
    }
    Promise<T> bounded = new Promise<>();
    Runnable stopClock = clock.after(millis, () -> bounded.reject(late));
    bounded.follow(work);
    bounded.whenSettled(stopClock);
    return bounded;
  }
}
