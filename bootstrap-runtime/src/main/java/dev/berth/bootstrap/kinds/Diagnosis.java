package dev.berth.bootstrap.kinds;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EntryPointFetcher;
import dev.berth.bootstrap.loading.FetchedEntry;

/**
 * Finds out why a script could not be loaded. The browser says only that it could not; so the file
 * is fetched once more, and the answer looked at.
 */
final class Diagnosis {
  private final GuestEntry entry;
  private boolean hopeless;

  Diagnosis(GuestEntry entry) {
    this.entry = entry;
  }

  /** Whether another attempt would end like this one. */
  boolean isHopeless() {
    return hopeless;
  }

  /** Never rejected. */
  Promise<BerthException> make(EntryPointFetcher fetcher) {
    return fetcher
        .fetch(entry.url(), entry.integrity(), new Cancellation())
        .then(
            answer -> Promise.resolved(judge(answer)),
            unread -> Promise.resolved(entry.isForAnyOrigin() ? notLoaded() : unread));
  }

  private BerthException judge(FetchedEntry answer) {
    BerthException refused = GuestEntry.refusal(answer.status());
    hopeless = answer.status() < 500;
    if (refused != null) {
      return refused;
    }
    String type = answer.contentType();
    if (type.contains("javascript") || type.contains("ecmascript")) {
      hopeless = false;
      return notLoaded();
    }
    return new BerthException(
        ErrorCode.ENTRY_INVALID,
        "is no JavaScript: its Content-Type is " + (type.isEmpty() ? "missing" : type));
  }

  private static BerthException notLoaded() {
    return new BerthException(ErrorCode.ENTRY_UNREACHABLE, "could not be loaded");
  }
}
