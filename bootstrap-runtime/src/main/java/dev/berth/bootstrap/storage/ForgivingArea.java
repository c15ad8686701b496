package dev.berth.bootstrap.storage;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.collections.Vec;

/**
 * Keeps in memory what the browser refuses to store, so that an application works on a device that
 * stores nothing, only forgetful. What the browser had under that name stays as it was.
 */
final class ForgivingArea implements StorageArea {
  private final StorageArea area;
  private final StorageArea refused = new MemoryArea();
  private final StorageAreas.Complaints complaints;
  private String told = "";

  ForgivingArea(StorageArea area, StorageAreas.Complaints complaints) {
    this.area = area;
    this.complaints = complaints;
  }

  /** Another tab may have stored since, when there was room again. */
  @Override
  public StoredEntry read(String name) {
    StoredEntry stored = area.read(name);
    StoredEntry own = refused.read(name);
    return own == null || stored != null && stored.savedAt() > own.savedAt() ? stored : own;
  }

  @Override
  public String write(String name, StoredEntry entry) {
    String why = area.write(name, entry);
    if (why.isEmpty()) {
      refused.remove(name);
    } else {
      refused.write(name, entry);
      tellOnce(why, name);
    }
    return "";
  }

  private void tellOnce(String why, String name) {
    if (!told.equals(why)) {
      told = why;
      complaints.tell(
          new BerthException(
              why, name + " is kept until this page is closed: the browser did not store it."));
    }
  }

  @Override
  public void remove(String name) {
    area.remove(name);
    refused.remove(name);
  }

  @Override
  public Vec<String> names(String prefix) {
    Vec<String> names = area.names(prefix);
    Vec<String> more = refused.names(prefix);
    for (int i = 0; i < more.size(); i++) {
      if (!names.contains(more.get(i))) {
        names.add(more.get(i));
      }
    }
    return names;
  }
}
