package dev.berth.server.report;

import dev.berth.server.files.BundledFiles;
import dev.berth.server.site.ServedContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Measures the bootstrap that the page will get.
 *
 * @param bytes as it lies on the disk
 * @param gzip as it travels
 */
record BootstrapSize(int bytes, int gzip) {
  private static final String URL = "/bootstrap.js";

  static Optional<BootstrapSize> of(ServedContent content) throws IOException {
    return read(content).map(BootstrapSize::measure);
  }

  private static Optional<byte[]> read(ServedContent content) throws IOException {
    Path own = content.pinned(URL).orElse(content.site().root().resolve(URL.substring(1)));
    return Files.isRegularFile(own) ? Optional.of(Files.readAllBytes(own)) : BundledFiles.read(URL);
  }

  private static BootstrapSize measure(byte[] script) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(script);
    } catch (IOException e) {
      throw new IllegalStateException("Writing to memory cannot fail", e);
    }
    return new BootstrapSize(script.length, packed.size());
  }
}
