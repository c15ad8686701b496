package dev.berth.bootstrap.files;

import dev.berth.bootstrap.async.Promise;

/** Takes bytes: a file that is being written, or memory. */
public interface FileSink {
  Promise<Void> append(FileContent content);

  /** All has been given. */
  Promise<Void> close();

  /** Nothing of it is wanted any more. */
  Promise<Void> abort();
}
