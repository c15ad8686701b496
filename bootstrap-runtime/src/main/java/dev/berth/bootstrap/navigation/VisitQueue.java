package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Promise;

/**
 * One visit at a time. A newer visit cancels an older one that still prepares; once an older one
 * changes the page, the newer waits for it, and only the newest of those that wait is made.
 */
final class VisitQueue {
  /** Makes a visit; what goes wrong breaks the promise and is not thrown. */
  interface Work {
    Promise<Void> make(Visit visit);
  }

  private final Work work;
  private final Runnable rest;
  private Visit running;
  private Visit waiting;

  /**
   * @param rest called when a visit has ended and no other waits
   */
  VisitQueue(Work work, Runnable rest) {
    this.work = work;
    this.rest = rest;
  }

  /** Whether a visit is under way. */
  boolean isBusy() {
    return running != null;
  }

  /** Whether another is made after a visit. */
  boolean isFollowed(Visit visit) {
    return waiting != null || isBusy() && running != visit;
  }

  void enter(Visit visit) {
    if (waiting != null) {
      waiting.supersede(visit);
    }
    waiting = visit;
    if (running != null && !running.isSwitching()) {
      Visit older = running;
      running = null;
      older.supersede(visit);
    }
    startWaiting();
  }

  private void startWaiting() {
    if (running != null || waiting == null) {
      return;
    }
    Visit visit = waiting;
    waiting = null;
    running = visit;
    Promise<Void> made = work.make(visit);
    visit.outcome().follow(made);
    made.whenSettled(() -> finished(visit));
  }

  private void finished(Visit visit) {
    if (running == visit) {
      running = null;
      startWaiting();
      if (!isBusy()) {
        rest.run();
      }
    }
  }
}
