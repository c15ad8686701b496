package dev.berth.e2e.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the bootstrap as the runtime's jar carries them. */
public final class ShippedBootstrap {
  private static final String FOLDER = "/META-INF/resources/berth/";

  private ShippedBootstrap() {}

  public static String script() {
    return text("bootstrap.js");
  }

  /** Whether the jar has a script of this name: the bootstrap itself, or a part it loads. */
  public static boolean contains(String name) {
    return ShippedBootstrap.class.getResource(FOLDER + name) != null;
  }

  public static String sourceMap() {
    return text("bootstrap.js.map");
  }

  /** The hash of the script, as a browser wants it in an {@code integrity} attribute. */
  public static String integrity() {
    return text("bootstrap.js.sri").strip();
  }

  /** The text of one of its files. */
  public static String text(String name) {
    try (InputStream content = ShippedBootstrap.class.getResourceAsStream(FOLDER + name)) {
      if (content == null) {
        throw new IllegalStateException("The runtime's jar has no " + FOLDER + name);
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
