package dev.berth.bootstrap.files;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;

/**
 * How much room a device has.
 *
 * @param used bytes; 0 when the device does not say
 * @param quota bytes that may be used, with those that are; 0 when the device does not say
 * @param persistent whether files stay when others want room
 */
public record Room(double used, double quota, boolean persistent) {
  /** File systems keep some for their own books: the last bytes of a device hold no files. */
  private static final double RESERVE = 1024 * 1024;

  /**
   * Why a write has failed on a device that gives no reasons.
   *
   * @param wanted bytes that were to be written
   */
  public BerthException explain(BerthException failure, double wanted) {
    if (!failure.code().equals(Failures.UNEXPLAINED)) {
      return failure;
    }
    return new BerthException(
        quota > 0 && quota - used < wanted + RESERVE
            ? ErrorCode.STORAGE_FULL
            : ErrorCode.STORAGE_UNAVAILABLE,
        failure.explanation());
  }
}
