package dev.berth.bootstrap.storage;

import dev.berth.collections.Vec;

/** A place that keeps entries under names: the browser's local or session storage, or memory. */
public interface StorageArea {
  /** Null when there is none, or none that can be read. */
  StoredEntry read(String name);

  /**
   * Stores, replacing what was there; what is refused changes nothing.
   *
   * @return empty when it is stored, else the code that says why not: {@code STORAGE_FULL} or
   *     {@code STORAGE_UNAVAILABLE}
   */
  String write(String name, StoredEntry entry);

  void remove(String name);

  /** The names that begin with the prefix. */
  Vec<String> names(String prefix);
}
