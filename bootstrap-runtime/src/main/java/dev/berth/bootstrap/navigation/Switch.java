package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryPointLoader;
import dev.berth.bootstrap.loading.FetchedAhead;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMap;
import dev.berth.routes.RouteMatch;

/**
 * Changes the page from one micro-frontend to the next: prepare, ask, write the address, clear,
 * show. Until it clears, the micro-frontend that is there simply stays.
 */
public final class Switch {
  private final EntryPointLoader loader;
  private final FetchedAhead ahead;
  private final Stage stage;
  private final Surroundings around;
  private final DocumentEntries entries;

  /** The name of the micro-frontend that the last visit has asked for. */
  private String latest = "";

  public Switch(EntryPointLoader loader, FetchedAhead ahead, Stage stage, Surroundings around) {
    this.loader = loader;
    this.ahead = ahead;
    this.stage = stage;
    this.around = around;
    this.entries = new DocumentEntries(around.bar());
  }

  /** Whether the user has gone back or forward beyond the document that is shown. */
  boolean isBehind() {
    return entries.haveLeft();
  }

  /** Other routes are in force. */
  void revise(RouteMap routeMap) {
    ahead.clear();
    stage.revise(routeMap);
  }

  /** The document that is shown goes on at an entry that was added for it. */
  void stay() {
    entries.arrive(Visit.Action.PUSH);
  }

  /** Fetches what a visit would have to wait for. */
  Promise<Void> fetchAhead(Destination destination) {
    MicroFrontend microFrontend = destination.match().microFrontend();
    return stage.knownDocument(microFrontend, destination.address().url()) == null
        ? fetchAhead(microFrontend)
        : Promise.done();
  }

  /** Fetches a page, unless the user is on the way to it or there. */
  Promise<Void> fetchAhead(MicroFrontend microFrontend) {
    return microFrontend.name().equals(latest) ? Promise.done() : ahead.fetch(microFrontend);
  }

  Promise<Void> make(Visit visit, Destination destination) {
    RouteMatch match = destination.match();
    return prepare(destination, visit.cancellation())
        .then(
            document ->
                change(
                    visit,
                    destination.address(),
                    () -> document.needsPage() ? startAnew() : stage.show(match, document)));
  }

  /** Shows the reason why there is no micro-frontend at the address. */
  Promise<Void> explain(Visit visit, Address address, BerthException failure, Runnable tryAgain) {
    return change(
        visit,
        address,
        () -> {
          around.view().failed(failure, tryAgain);
          return Promise.done();
        });
  }

  private Promise<EntryDocument> prepare(Destination destination, Cancellation cancellation) {
    MicroFrontend microFrontend = destination.match().microFrontend();
    latest = microFrontend.name();
    EntryDocument known = stage.knownDocument(microFrontend, destination.address().url());
    if (known != null) {
      return Promise.resolved(known);
    }
    around.view().loading(microFrontend.name());
    Promise<EntryDocument> fetched = ahead.take(microFrontend);
    return fetched == null
        ? load(microFrontend, cancellation)
        : fetched.recover(failure -> load(microFrontend, cancellation));
  }

  private Promise<EntryDocument> load(MicroFrontend microFrontend, Cancellation cancellation) {
    return loader
        .prepare(microFrontend, cancellation)
        .then(
            document -> {
              document.preload();
              return Promise.resolved(document);
            });
  }

  private Promise<Void> change(Visit visit, Address address, Scene next) {
    if (visit.cancellation().isRequested()) {
      return visit.outcome();
    }
    visit.beginSwitch();
    return stage
        .askToLeave()
        .then(
            free -> {
              visit.write(around.bar(), address);
              return around.view().turn();
            })
        .then(turned -> stage.isBound() ? startAnew() : stage.clear())
        .then(
            cleared -> {
              entries.arrive(visit.action());
              around.view().begins(visit.action());
              return next.show();
            });
  }

  /** For what only a load of the page ends; nothing comes after it. */
  private Promise<Void> startAnew() {
    around.bar().reload();
    return new Promise<>();
  }

  /** What comes after the page was cleared. */
  private interface Scene {
    Promise<Void> show();
  }
}
