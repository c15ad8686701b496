package dev.berth.bootstrap.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The user agents of {@code user-agents.txt}. */
final class UserAgents {
  /**
   * One of them.
   *
   * @param version empty when the text says none
   */
  record Known(String name, String version, String text) {
    boolean isBrowser() {
      return name.equals("browser");
    }

    @Override
    public String toString() {
      return name + " " + version + " " + text;
    }
  }

  private UserAgents() {}

  static List<Known> all() {
    try (InputStream file = UserAgents.class.getResourceAsStream("/platform/user-agents.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(UserAgents::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Known read(String line) {
    int bar = line.indexOf(" | ");
    String[] words = line.substring(0, bar).split(" ");
    return new Known(words[0], words[1].replace("-", ""), line.substring(bar + 3));
  }
}
