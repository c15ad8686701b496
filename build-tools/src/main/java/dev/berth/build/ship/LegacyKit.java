package dev.berth.build.ship;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in for the functions that old engines lack: scripts in ES5 that are written by hand,
 * and add to the variable {@code legacy}.
 *
 * @param folder where they are; they run in the order of their names
 */
record LegacyKit(Path folder) {

  /** All of them, minified. */
  MappedScript script() throws IOException {
    StringBuilder code = new StringBuilder();
    for (Path file : files()) {
      code.append(Files.readString(file));
    }
    return ClosureMinifier.minifyHandwritten("legacy.js", code.toString());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }
}
