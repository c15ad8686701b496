package dev.berth.bootstrap.storage;

import dev.berth.collections.Vec;

/**
 * Keeps in memory what the browser refuses to store, so that an application works on a device that
 * stores nothing, only forgetful.
 */
final class ForgivingArea implements StorageArea {
  private final StorageArea area;
  private final StorageArea refused = new MemoryArea();

  ForgivingArea(StorageArea area) {
    this.area = area;
  }

  @Override
  public StoredEntry read(String name) {
    StoredEntry entry = refused.read(name);
    return entry == null ? area.read(name) : entry;
  }

  @Override
  public boolean write(String name, StoredEntry entry) {
    remove(name);
    return area.write(name, entry) || refused.write(name, entry);
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
      names.add(more.get(i));
    }
    return names;
  }
}
