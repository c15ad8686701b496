package dev.berth.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The site that the build has just made, as the tests look at it. */
final class Site {
  static final Path ROOT = Path.of("target", "site");
  static final List<String> MICRO_FRONTENDS =
      List.of("landing", "account", "catalogue", "player", "help");

  private Site() {}

  static Path entryOf(String microFrontend) {
    return ROOT.resolve("mfes").resolve(microFrontend).resolve("index.html");
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Path> files(String... endings) {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the first group of a pattern finds in a file, each time it matches. */
  static List<String> found(Pattern pattern, Path file) {
    return pattern
        .matcher(text(file))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
