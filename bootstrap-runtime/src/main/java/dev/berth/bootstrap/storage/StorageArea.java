package dev.berth.bootstrap.storage;

import dev.berth.collections.Vec;

/** A place that keeps entries under names: the browser's local or session storage, or memory. */
public interface StorageArea {
  /** Null when there is none, or none that can be read. */
  StoredEntry read(String name);

  /**
   * Stores, replacing what was there.
   *
   * @return false when the area refuses: it is full, or switched off
   */
  boolean write(String name, StoredEntry entry);

  void remove(String name);

  /** The names that begin with the prefix. */
  Vec<String> names(String prefix);
}
