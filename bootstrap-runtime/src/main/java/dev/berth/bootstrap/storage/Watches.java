package dev.berth.bootstrap.storage;

import dev.berth.bootstrap.async.Clock;
import dev.berth.collections.Vec;

/** Those who want to know when a value has become another one, on this page or in another tab. */
public final class Watches {
  private final Vec<Watch> watches = new Vec<>();
  private final Clock clock;

  /** Is given the entry of now; null when there is none any more. */
  public interface Watcher {
    void changed(StoredEntry entry);
  }

  public Watches(StorageAreas areas, Clock clock) {
    this.clock = clock;
    areas.onChange(this::look);
  }

  /**
   * Begins to watch.
   *
   * @return ends it
   */
  public Runnable begin(ScopedStorage storage, String key, String area, Watcher watcher) {
    Watch watch = new Watch(() -> storage.entry(key, area), watcher, clock);
    watches.add(watch);
    return () -> {
      watch.end();
      drop(watch);
    };
  }

  /** Something may have changed: whoever has changed it is done before others hear of it. */
  public void look() {
    for (int i = 0; i < watches.size(); i++) {
      Watch watch = watches.get(i);
      clock.after(0, () -> watch.look());
    }
  }

  private void drop(Watch watch) {
    for (int i = watches.size() - 1; i >= 0; i--) {
      if (watches.get(i) == watch) {
        watches.removeAt(i);
      }
    }
  }
}
