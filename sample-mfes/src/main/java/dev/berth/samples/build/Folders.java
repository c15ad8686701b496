package dev.berth.samples.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Copies and clears whole folders. */
final class Folders {
  private Folders() {}

  static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : contents(folder, Comparator.reverseOrder())) {
        Files.delete(path);
      }
    }
    Files.createDirectories(folder);
  }

  static void copy(Path from, Path to, Predicate<Path> isWanted) throws IOException {
    for (Path path : contents(from, Comparator.naturalOrder())) {
      if (Files.isRegularFile(path) && isWanted.test(path)) {
        copyFile(path, to.resolve(from.relativize(path)));
      }
    }
  }

  static void copyFile(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> contents(Path folder, Comparator<Path> order) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(order).toList();
    }
  }
}
