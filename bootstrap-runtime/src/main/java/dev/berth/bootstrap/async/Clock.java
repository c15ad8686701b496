package dev.berth.bootstrap.async;

/** Time, as the bootstrap sees it, and chance. */
public interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  double now();

  /** A number from 0 to below 1, another one each time. */
  double chance();

  /**
   * Runs the task after so many milliseconds.
   *
   * @return takes the task back; does nothing once it has run
   */
  Runnable after(int millis, Runnable task);
}
