package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.storage.MemoryArea;
import dev.berth.bootstrap.storage.StorageArea;
import dev.berth.bootstrap.storage.StoredEntry;
import dev.berth.collections.Vec;

/** A storage area that can be full: then it keeps what it has, and refuses the rest. */
public final class FullArea implements StorageArea {
  private final StorageArea kept = new MemoryArea();
  private boolean full = true;

  /** Somebody has made room, or has used it up. */
  public void isFull(boolean now) {
    full = now;
  }

  @Override
  public StoredEntry read(String name) {
    return kept.read(name);
  }

  @Override
  public String write(String name, StoredEntry entry) {
    return full ? ErrorCode.STORAGE_FULL : kept.write(name, entry);
  }

  @Override
  public void remove(String name) {
    kept.remove(name);
  }

  @Override
  public Vec<String> names(String prefix) {
    return kept.names(prefix);
  }
}
