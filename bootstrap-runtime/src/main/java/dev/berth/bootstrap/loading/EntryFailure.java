package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.routes.EntryPoint;
import dev.berth.routes.MicroFrontend;

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
  /**
   * What was found of a micro-frontend.
   *
   * @param found begins as one of {@link Finding} does
   * @param more ends the sentence
   */
  public static EntryFailure of(MicroFrontend microFrontend, BerthException found, String more) {
    EntryPoint entryPoint = microFrontend.entryPoint();
    return new EntryFailure(
        microFrontend.name(),
        entryPoint.url(),
        entryPoint.integrity(),
        found.code(),
        found.explanation() + more);
  }

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
