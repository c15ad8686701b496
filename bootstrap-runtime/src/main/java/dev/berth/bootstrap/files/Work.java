package dev.berth.bootstrap.files;

import dev.berth.bootstrap.async.Cancellation;

/**
 * What is wanted while a file is read or written.
 *
 * @param progress is told how far it is
 * @param cancellation whether the result is still wanted
 */
public record Work(Progress progress, Cancellation cancellation) {
  /** Is told how far it is. */
  public interface Progress {
    /** In bytes. */
    void told(double done, double total);
  }
}
