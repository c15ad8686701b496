package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.routes.EntryPoint;
import dev.berth.routes.MicroFrontend;

/**
 * Prepares a micro-frontend: fetches its entry point, judges the answer, parses it. Touches nothing
 * that a user sees, and can be cancelled at any time.
 */
public final class EntryPointLoader {
  private static final int FIRST_PAUSE_MILLIS = 300;
  private static final String CHECK_ENTRY = "Check *.entry";

  private final EntryPointFetcher fetcher;
  private final EntryDocumentParser parser;
  private final Clock clock;

  public EntryPointLoader(EntryPointFetcher fetcher, EntryDocumentParser parser, Clock clock) {
    this.fetcher = fetcher;
    this.parser = parser;
    this.clock = clock;
  }

  public Promise<EntryDocument> prepare(MicroFrontend microFrontend, Cancellation cancellation) {
    return attempt(microFrontend, cancellation, 0)
        .then(entry -> Promise.resolved(parse(microFrontend, entry)));
  }

  private Promise<FetchedEntry> attempt(
      MicroFrontend microFrontend, Cancellation cancellation, int failures) {
    return fetchInTime(microFrontend, cancellation)
        .recover(
            failure ->
                failures < microFrontend.loading().retries() && !cancellation.isRequested()
                    ? pause(FIRST_PAUSE_MILLIS << failures)
                        .then(done -> attempt(microFrontend, cancellation, failures + 1))
                    : Promise.rejected(failure));
  }

  private Promise<FetchedEntry> fetchInTime(
      MicroFrontend microFrontend, Cancellation cancellation) {
    EntryPoint entryPoint = microFrontend.entryPoint();
    int limit = microFrontend.loading().timeoutMillis();
    Cancellation thisAttempt = new Cancellation();
    cancellation.onRequest(thisAttempt::request);
    BerthException late =
        failure(
            microFrontend,
            ErrorCode.ENTRY_TIMEOUT,
            "did not answer within " + limit + " ms",
            "Check the server, or raise *.timeout");
    Promise<FetchedEntry> answer =
        fetcher
            .fetch(entryPoint.url(), entryPoint.integrity(), thisAttempt)
            .then(
                entry -> accept(microFrontend, entry),
                none -> Promise.rejected(unreachable(microFrontend, none)));
    Promise<FetchedEntry> bounded = TimeLimit.within(clock, limit, answer, late);
    bounded.whenSettled(thisAttempt::request);
    return bounded;
  }

  private Promise<FetchedEntry> accept(MicroFrontend microFrontend, FetchedEntry entry) {
    int status = entry.status();
    if (status == 401 || status == 403) {
      return Promise.rejected(answered(microFrontend, ErrorCode.ENTRY_FORBIDDEN, status));
    }
    if (!entry.isSuccess()) {
      return Promise.rejected(answered(microFrontend, ErrorCode.ENTRY_UNREACHABLE, status));
    }
    String type = entry.contentType();
    if (!type.isEmpty() && !type.contains("html")) {
      return Promise.rejected(
          failure(
              microFrontend,
              ErrorCode.ENTRY_INVALID,
              "is " + type + ", not an HTML page",
              "Check the content type that the server sends, and *.entry"));
    }
    return Promise.resolved(entry);
  }

  private EntryDocument parse(MicroFrontend microFrontend, FetchedEntry entry) {
    EntryDocument document = parser.parse(entry);
    if (document.isEmpty()) {
      throw failure(microFrontend, ErrorCode.ENTRY_INVALID, "is an empty page", CHECK_ENTRY);
    }
    return document;
  }

  private Promise<Void> pause(int millis) {
    Promise<Void> over = new Promise<>();
    clock.after(millis, () -> over.fulfil(null));
    return over;
  }

  private static BerthException unreachable(MicroFrontend microFrontend, BerthException none) {
    return failure(
        microFrontend, none.code(), "could not be fetched: " + none.explanation(), CHECK_ENTRY);
  }

  private static BerthException answered(MicroFrontend microFrontend, String code, int status) {
    return failure(microFrontend, code, "answered " + status, CHECK_ENTRY);
  }

  private static BerthException failure(
      MicroFrontend microFrontend, String code, String why, String advice) {
    String name = microFrontend.name();
    String url = microFrontend.entryPoint().url();
    return new BerthException(
        code,
        "Micro-frontend '"
            + name
            + "' was not mounted: its entry point "
            + url
            + " "
            + why
            + ". "
            + advice.replace("*", "microFrontends." + name)
            + " in the route map.");
  }
}
