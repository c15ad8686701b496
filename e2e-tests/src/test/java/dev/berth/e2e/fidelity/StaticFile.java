package dev.berth.e2e.fidelity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file below the folder of all pages, as it is sent.
 *
 * @param type its content type
 * @param content its bytes
 */
record StaticFile(String type, byte[] content) {
  private static final String PLACEHOLDER = "%OTHER_ORIGIN%";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("vtt", "text/vtt"),
          Map.entry("wav", "audio/wav"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  /** Reads one, and says in it where the other server is. */
  static StaticFile read(Path file, String otherOrigin) throws IOException {
    String name = file.getFileName().toString();
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IOException("No content type is known for " + file + ": add it to StaticFile.");
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    return new StaticFile(type, naming(otherOrigin, text).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Replaces the word that stands for the other server in the pages and their settings. */
  static String naming(String otherOrigin, String text) {
    return text.replace(PLACEHOLDER, otherOrigin);
  }
}
