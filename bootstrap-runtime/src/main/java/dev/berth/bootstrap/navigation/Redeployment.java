package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.lifecycle.MountedMicroFrontend;
import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.loading.EntryPointFetcher;
import dev.berth.routes.EntryPoint;

/**
 * Finds out, when a file of the micro-frontend on the page has gone, whether that is because it was
 * deployed anew meanwhile. Then it is shown as it is now.
 */
public final class Redeployment {
  /** A file that is missing in the new deployment too must not have it shown for ever again. */
  private static final int PAUSE_MILLIS = 60_000;

  private final EntryPointFetcher fetcher;
  private final Stage stage;
  private final Navigator navigator;
  private final Clock clock;
  private double pauseEnd;

  /**
   * @param fetcher asks the server, whatever the browser has kept
   */
  public Redeployment(EntryPointFetcher fetcher, Stage stage, Navigator navigator, Clock clock) {
    this.fetcher = fetcher;
    this.stage = stage;
    this.navigator = navigator;
    this.clock = clock;
  }

  /** A file of the micro-frontend on the page could not be loaded. */
  public void suspect() {
    MountedMicroFrontend suspected = stage.current();
    if (suspected == null || clock.now() < pauseEnd) {
      return;
    }
    pauseEnd = clock.now() + PAUSE_MILLIS;
    EntryPoint entryPoint = suspected.microFrontend().entryPoint();
    fetcher
        .fetch(entryPoint.url(), entryPoint.integrity(), new Cancellation())
        .then(
            answer -> {
              if (stage.current() == suspected
                  && answer.isSuccess()
                  && stage.isOutdatedBy(answer)) {
                navigator.renew();
              }
              return Promise.done();
            });
  }
}
