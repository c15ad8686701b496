package dev.berth.bootstrap.files;

import dev.berth.bootstrap.async.Promise;
import dev.berth.collections.Vec;

/**
 * Files of one owner under flat names, on a device. Rejected with {@code FILE_NOT_FOUND}, {@code
 * STORAGE_FULL} or {@code STORAGE_UNAVAILABLE}, or with a code of {@link Failures}.
 */
public interface FileSystem {
  /** All files, also those that are being written. */
  Promise<Vec<FileEntry>> list();

  /** The content of a file as it is now; it may fail to be read when the file is replaced. */
  Promise<FileContent> open(String name);

  /** Begins a new file. */
  Promise<FileSink> create(String name);

  /** Gives a file another name; a file of that name is replaced, at once. */
  Promise<Void> move(String from, String to);

  Promise<Void> remove(String name);
}
