package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.routes.MicroFrontend;

/**
 * Prepares micro-frontends: fetches the entry point, judges the answer, parses it. Touches nothing
 * that a user sees, and can be cancelled at any time.
 */
public final class EntryPointLoader {
  final EntryPointFetcher fetcher;
  final EntryDocumentParser parser;
  final EntryExplainer explainer;
  final Clock clock;

  public EntryPointLoader(
      EntryPointFetcher fetcher,
      EntryDocumentParser parser,
      EntryExplainer explainer,
      Clock clock) {
    this.fetcher = fetcher;
    this.parser = parser;
    this.explainer = explainer;
    this.clock = clock;
  }

  public Promise<EntryDocument> prepare(MicroFrontend microFrontend, Cancellation cancellation) {
    return new Preparation(this, microFrontend, cancellation).run();
  }
}
