package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.routes.EntryPoint;
import dev.berth.routes.MicroFrontend;

/** The preparation of one micro-frontend for one visit. */
final class Preparation {
  private static final int FIRST_PAUSE_MILLIS = 300;

  private final EntryPointLoader loader;
  private final MicroFrontend microFrontend;
  private final Cancellation cancellation;
  private int failures;
  private boolean hopeless;

  Preparation(EntryPointLoader loader, MicroFrontend microFrontend, Cancellation cancellation) {
    this.loader = loader;
    this.microFrontend = microFrontend;
    this.cancellation = cancellation;
  }

  /** Fetches until it succeeds or has failed once too often; only what may pass is tried again. */
  Promise<EntryDocument> run() {
    return fetch().then(entry -> accept(entry)).recover(failure -> tryAgain(failure));
  }

  private Promise<EntryDocument> tryAgain(BerthException failure) {
    boolean last = failures == microFrontend.loading().retries();
    if (last || hopeless || cancellation.isRequested()) {
      return Promise.rejected(failure);
    }
    Promise<Void> pause = new Promise<>();
    loader.clock.after(FIRST_PAUSE_MILLIS << failures++, () -> pause.fulfil(null));
    return pause.then(over -> cancellation.isRequested() ? Promise.rejected(failure) : run());
  }

  private Promise<FetchedEntry> fetch() {
    EntryPoint entryPoint = microFrontend.entryPoint();
    int limit = microFrontend.loading().timeoutMillis();
    Cancellation attempt = new Cancellation();
    cancellation.onRequest(() -> attempt.request());
    Promise<FetchedEntry> answer =
        TimeLimit.within(
            loader.clock,
            limit,
            loader.fetcher.fetch(entryPoint.url(), entryPoint.integrity(), attempt),
            new BerthException(ErrorCode.ENTRY_TIMEOUT, "did not answer within " + limit + " ms"));
    answer.whenSettled(() -> attempt.request());
    return answer.recover(
        reason -> Promise.rejected(notMounted(reason.code(), reason.explanation())));
  }

  private Promise<EntryDocument> accept(FetchedEntry entry) {
    int status = entry.status();
    hopeless = status < 500;
    if (!entry.isSuccess()) {
      String code =
          status == 401 || status == 403 ? ErrorCode.ENTRY_FORBIDDEN : ErrorCode.ENTRY_UNREACHABLE;
      return Promise.rejected(notMounted(code, "answered " + status));
    }
    String type = entry.contentType();
    if (!type.isEmpty() && !type.contains("html")) {
      return Promise.rejected(
          notMounted(ErrorCode.ENTRY_INVALID, "is " + type + ", not an HTML page"));
    }
    EntryDocument document = loader.parser.parse(entry);
    return document.isEmpty()
        ? Promise.rejected(notMounted(ErrorCode.ENTRY_INVALID, "is an empty page"))
        : Promise.resolved(document);
  }

  private BerthException notMounted(String code, String why) {
    String name = microFrontend.name();
    boolean late = code.equals(ErrorCode.ENTRY_TIMEOUT);
    return new BerthException(
        code,
        "Micro-frontend '"
            + name
            + "' was not mounted: its entry point "
            + microFrontend.entryPoint().url()
            + " "
            + why
            + ". Check the server, and microFrontends."
            + name
            + (late ? ".timeout" : ".entry")
            + " in the route map.");
  }
}
