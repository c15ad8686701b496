package dev.berth.chromium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one of several test processes install a browser while the others wait for it. */
final class InstallationLock implements AutoCloseable {
  private final FileChannel file;
  private final boolean contended;

  private InstallationLock(FileChannel file, boolean contended) {
    this.file = file;
    this.contended = contended;
  }

  static InstallationLock await() {
    try {
      Path cache = Files.createDirectories(Environment.home().resolve(".cache"));
      FileChannel file =
          FileChannel.open(
              cache.resolve("berth-browser.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      boolean contended = file.tryLock() == null;
      if (contended) {
        file.lock();
      }
      return new InstallationLock(file, contended);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether another process held the lock, and may have installed a browser meanwhile. */
  boolean wasContended() {
    return contended;
  }

  /** Closing the file lets the lock go. */
  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
