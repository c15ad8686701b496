package dev.berth.bootstrap.async;

/** Time, as the bootstrap sees it. */
public interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  double now();

  /**
   * Runs the task after so many milliseconds.
   *
   * @return takes the task back; does nothing once it has run
   */
  Runnable after(int millis, Runnable task);
}
