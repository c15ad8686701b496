package dev.berth.bootstrap.files;

import dev.berth.bootstrap.async.Promise;

/** A place for files, such as the browser's own file system. */
public interface Device {
  /** What it is called: {@code device}, {@code opfs}, {@code indexeddb}, {@code memory}. */
  String backing();

  /** How much room there is, for all owners together. */
  Promise<Room> room();

  /** The files of an owner. */
  Promise<FileSystem> of(String owner);
}
