package dev.berth.bootstrap.kinds;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.bootstrap.loading.Finding;

/**
 * An entry point that is no HTML page. Its failures are findings: the core says whose they are, and
 * what to do.
 *
 * @param url absolute
 * @param integrity the hash that the file must have; empty for any
 * @param timeoutMillis how long one attempt to load may take
 * @param retries how many further attempts follow a failed one
 */
public record GuestEntry(String url, String integrity, int timeoutMillis, int retries) {
  /** Whether it runs as a classic script and not as a module: bundlers say so in its name. */
  public boolean isClassic() {
    return url.contains(".umd.") || url.contains(".iife.");
  }

  /** Whether a page of any origin may run it, whatever its server allows. */
  boolean isForAnyOrigin() {
    return isClassic() && integrity.isEmpty();
  }

  /** What an HTTP status means; null when it means no failure, and for 0, no status. */
  public static BerthException refusal(int status) {
    return status < 400
        ? null
        : new BerthException(FetchedEntry.codeOf(status), Finding.ANSWERED + status);
  }

  /**
   * What it means that there is no page in a frame that we may read: the browser shows an error of
   * its own, or the page has sent the user to another origin.
   *
   * @param status of the page when asked once more; 0 when it leads to another origin
   */
  public static BerthException refusalOfHidden(int status) {
    BerthException refusal = refusal(status);
    return refusal != null || status == 0
        ? refusal
        : new BerthException(
            ErrorCode.ENTRY_FORBIDDEN,
            "may not be shown in a frame, which its server forbids by X-Frame-Options or by"
                + " frame-ancestors in its Content-Security-Policy");
  }

  public BerthException late() {
    return new BerthException(ErrorCode.ENTRY_TIMEOUT, Finding.LATE + timeoutMillis + " ms");
  }
}
