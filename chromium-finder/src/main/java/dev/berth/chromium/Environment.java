package dev.berth.chromium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts about the machine that the tests run on. */
final class Environment {
  private static final int ROOT = 0;

  private Environment() {}

  static Optional<String> value(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(text -> !text.isBlank());
  }

  static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  static boolean isMac() {
    return System.getProperty("os.name").startsWith("Mac");
  }

  static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }

  static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  static boolean hasCommand(String name) {
    return searchPath().anyMatch(folder -> Files.isExecutable(folder.resolve(name)));
  }

  static Stream<Path> searchPath() {
    String separator = System.getProperty("path.separator");
    return Stream.of(value("PATH").orElse("").split(separator))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of);
  }

  static Path home() {
    return Path.of(System.getProperty("user.home"));
  }
}
