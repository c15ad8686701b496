package dev.berth.e2e.purity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of {@code src/test/resources/purity}. */
final class PurityResources {
  private PurityResources() {}

  static String text(String name) {
    try (InputStream file = PurityResources.class.getResourceAsStream("/purity/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
