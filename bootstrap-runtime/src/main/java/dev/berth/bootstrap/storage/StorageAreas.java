package dev.berth.bootstrap.storage;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.collections.Vec;

/** The three areas by the names that users give them, and what holds for all of them. */
public final class StorageAreas {
  private final StorageArea local;
  private final StorageArea session;
  private final StorageArea memory = new MemoryArea();
  private final Rules rules;
  private Runnable watching = () -> {};

  /** Is told of a browser that does not store, once for each area and reason. */
  public interface Complaints {
    void tell(BerthException failure);
  }

  public StorageAreas(StorageArea local, StorageArea session, Rules rules, Complaints complaints) {
    this.local = new ForgivingArea(local, complaints);
    this.session = new ForgivingArea(session, complaints);
    this.rules = rules;
  }

  /** Runs the task whenever a value may have changed on this page. */
  public void onChange(Runnable task) {
    watching = task;
  }

  /** Removes what belongs to a session that is over. */
  public void endSession() {
    endSession(local);
    endSession(session);
    endSession(memory);
    changed();
  }

  private static void endSession(StorageArea area) {
    endSession(area, area.names("berth:mfe:"));
    endSession(area, area.names("berth:shared:"));
  }

  private static void endSession(StorageArea area, Vec<String> names) {
    for (int i = 0; i < names.size(); i++) {
      StoredEntry entry = area.read(names.get(i));
      if (entry != null && entry.ofSession()) {
        area.remove(names.get(i));
      }
    }
  }

  /** The area of that name; null when there is none of it. */
  StorageArea named(String name) {
    if (name.equals("local")) {
      return local;
    }
    if (name.equals("session")) {
      return session;
    }
    return name.equals("memory") ? memory : null;
  }

  void check(Attempt attempt) {
    rules.check(attempt);
  }

  void changed() {
    watching.run();
  }
}
