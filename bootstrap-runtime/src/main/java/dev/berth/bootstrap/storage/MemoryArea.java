package dev.berth.bootstrap.storage;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/** Keeps entries until the page is closed; stands in where the browser refuses to store. */
public final class MemoryArea implements StorageArea {
  private final Dict<StoredEntry> entries = new Dict<>();

  @Override
  public StoredEntry read(String name) {
    return entries.get(name);
  }

  @Override
  public String write(String name, StoredEntry entry) {
    entries.put(name, entry);
    return "";
  }

  @Override
  public void remove(String name) {
    entries.remove(name);
  }

  @Override
  public Vec<String> names(String prefix) {
    Vec<String> names = new Vec<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.keyAt(i).startsWith(prefix)) {
        names.add(entries.keyAt(i));
      }
    }
    return names;
  }
}
