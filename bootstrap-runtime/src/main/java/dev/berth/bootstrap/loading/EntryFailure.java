package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.errors.BerthException;

/**
 * An entry point that cannot be shown.
 *
 * @param name of its micro-frontend
 * @param url as the route map has it
 * @param integrity the hash that it had to match, or an empty text
 * @param code one of the error codes
 * @param finding begins as one of {@link Finding} does
 */
public record EntryFailure(String name, String url, String integrity, String code, String finding) {
  /** The failure as people are told about it. */
  public BerthException advising(String advice) {
    return new BerthException(
        code,
        "Micro-frontend '"
            + name
            + "' was not mounted: its entry point "
            + url
            + " "
            + finding
            + ". "
            + advice);
  }
}
