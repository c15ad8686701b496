package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryPointLoader;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMatch;

/**
 * Changes the page from one micro-frontend to the next: prepare, ask, write the address, clear,
 * show. Until it clears, the micro-frontend that is there simply stays.
 */
public final class Switch {
  private final EntryPointLoader loader;
  private final Stage stage;
  private final Surroundings around;

  public Switch(EntryPointLoader loader, Stage stage, Surroundings around) {
    this.loader = loader;
    this.stage = stage;
    this.around = around;
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
    EntryDocument known = stage.knownDocument(microFrontend, destination.address().url());
    if (known != null) {
      return Promise.resolved(known);
    }
    around.view().loading(microFrontend.name());
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
              return stage.isBound() ? startAnew() : stage.clear();
            })
        .then(
            cleared -> {
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
