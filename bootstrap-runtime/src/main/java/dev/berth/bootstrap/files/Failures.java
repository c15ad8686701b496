package dev.berth.bootstrap.files;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;

/** What can go wrong with a file, in words; and what only file systems and this package say. */
public final class Failures {
  /** A file is in use; it may be worth another try. */
  public static final String BUSY = "BUSY";

  /** A file was replaced while it was read. */
  public static final String CHANGED = "CHANGED";

  /** The result is not wanted any more. */
  public static final String ABORTED = "ABORTED";

  /** The device does not say what was wrong. */
  public static final String UNEXPLAINED = "UNEXPLAINED";

  private Failures() {}

  static BerthException aborted() {
    return new BerthException(ABORTED, "It was aborted.");
  }

  /** What a failure means for whoever wanted something of a file. */
  static BerthException explain(BerthException failure, String name, String verb) {
    String code = failure.code();
    if (code.equals(ErrorCode.FILE_NOT_FOUND)) {
      return new BerthException(
          code, "There is no file '" + name + "'. See what there is with list().");
    }
    if (code.equals(ErrorCode.STORAGE_FULL)) {
      return new BerthException(
          code,
          "'" + name + "' was not " + verb + ": the device has no room for it. Remove files.");
    }
    if (code.equals(BUSY)
        || code.equals(CHANGED)
        || code.equals(UNEXPLAINED)
        || code.equals(ErrorCode.STORAGE_UNAVAILABLE)) {
      return new BerthException(
          ErrorCode.STORAGE_UNAVAILABLE,
          "'" + name + "' was not " + verb + ". The device says: " + failure.explanation());
    }
    return failure;
  }
}
