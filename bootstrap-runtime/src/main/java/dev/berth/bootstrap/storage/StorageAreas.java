package dev.berth.bootstrap.storage;

/** The three areas by the names that users give them. */
public final class StorageAreas {
  private final StorageArea local;
  private final StorageArea session;
  private final StorageArea memory = new MemoryArea();

  public StorageAreas(StorageArea local, StorageArea session) {
    this.local = new ForgivingArea(local);
    this.session = new ForgivingArea(session);
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
}
