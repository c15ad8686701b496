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

  Promise<EntryDocument> run() {
    return attempt().recover(failure -> explain(failure));
  }

  /** Fetches until it succeeds or has failed once too often; only what may pass is tried again. */
  private Promise<EntryDocument> attempt() {
    return fetch().then(entry -> accept(entry)).recover(failure -> tryAgain(failure));
  }

  private Promise<EntryDocument> tryAgain(BerthException failure) {
    boolean last = failures == microFrontend.loading().retries();
    boolean pointless = hopeless || failure.code().equals(ErrorCode.ENTRY_INVALID);
    if (last || pointless || cancellation.isRequested()) {
      return Promise.rejected(failure);
    }
    Promise<Void> pause = new Promise<>();
    loader.clock.after(nextPause(), () -> pause.fulfil(null));
    return pause.then(over -> cancellation.isRequested() ? Promise.rejected(failure) : attempt());
  }

  /** Twice as long each time, give or take a third, so that not all that failed ask at once. */
  private int nextPause() {
    return (int) ((FIRST_PAUSE_MILLIS << failures++) * (2 + loader.clock.chance() * 2) / 3);
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
            new BerthException(ErrorCode.ENTRY_TIMEOUT, Finding.LATE + limit + " ms"));
    answer.whenSettled(() -> attempt.request());
    return answer;
  }

  private Promise<EntryDocument> accept(FetchedEntry entry) {
    int status = entry.status();
    hopeless = status < 500;
    if (!entry.isSuccess()) {
      throw new BerthException(FetchedEntry.codeOf(status), Finding.ANSWERED + status);
    }
    if (!entry.isHtml()) {
      throw invalid(Finding.TYPE + entry.contentType());
    }
    if (!entry.isText()) {
      throw invalid(Finding.NO_TEXT);
    }
    return Promise.resolved(check(loader.parser.parse(entry, microFrontend.entryPoint())));
  }

  private static EntryDocument check(EntryDocument document) {
    String flaw = document.flaw();
    if (!flaw.isEmpty()) {
      throw invalid(flaw);
    }
    return document;
  }

  private static BerthException invalid(String finding) {
    return new BerthException(ErrorCode.ENTRY_INVALID, finding);
  }

  private Promise<EntryDocument> explain(BerthException failure) {
    String often = failures > 0 ? " (asked " + (failures + 1) + " times)" : "";
    return cancellation.isRequested()
        ? Promise.rejected(failure)
        : loader
            .explainer
            .explain(EntryFailure.of(microFrontend, failure, often))
            .then(explained -> Promise.rejected(explained));
  }
}
