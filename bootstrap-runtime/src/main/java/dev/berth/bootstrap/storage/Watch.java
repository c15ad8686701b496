package dev.berth.bootstrap.storage;

import dev.berth.bootstrap.async.Clock;

/** Knows what a value was, and looks whether it still is. */
final class Watch {
  private final Source source;
  private final Watches.Watcher watcher;
  private final Clock clock;
  private String last;
  private boolean ended;
  private Runnable stopWaiting = () -> {};

  /** Where the value is. */
  interface Source {
    StoredEntry now();
  }

  Watch(Source source, Watches.Watcher watcher, Clock clock) {
    this.source = source;
    this.watcher = watcher;
    this.clock = clock;
    StoredEntry entry = source.now();
    last = text(entry);
    awaitEnd(entry);
  }

  void look() {
    if (ended) {
      return;
    }
    StoredEntry entry = source.now();
    awaitEnd(entry);
    if (!last.equals(text(entry))) {
      last = text(entry);
      watcher.changed(entry);
    }
  }

  void end() {
    ended = true;
    stopWaiting.run();
  }

  /** A clock cannot wait for longer than some days. */
  private void awaitEnd(StoredEntry entry) {
    stopWaiting.run();
    if (entry != null && entry.expiresAt() > 0) {
      double left = entry.expiresAt() - clock.now();
      stopWaiting =
          clock.after(left < Integer.MAX_VALUE ? (int) left : Integer.MAX_VALUE, this::look);
    }
  }

  private static String text(StoredEntry entry) {
    return entry == null ? "" : entry.json();
  }
}
