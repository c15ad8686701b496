package dev.berth.bootstrap.async;

import dev.berth.collections.Vec;

/** Tells work that nobody waits for its result any more. Requested once, never taken back. */
public final class Cancellation {
  private final Vec<Runnable> listeners = new Vec<>();
  private boolean requested;

  public boolean isRequested() {
    return requested;
  }

  public void request() {
    if (requested) {
      return;
    }
    requested = true;
    for (int i = 0; i < listeners.size(); i++) {
      listeners.get(i).run();
    }
    listeners.clear();
  }

  /** Runs the task on request, at once when it was requested before. */
  public void onRequest(Runnable task) {
    if (requested) {
      task.run();
    } else {
      listeners.add(task);
    }
  }
}
