package dev.berth.samples.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells the source files that esbuild reads from those that are published as they are. */
final class SourceFile {
  private static final List<String> COMPILED = List.of(".js", ".jsx", ".css");

  private SourceFile() {}

  static boolean isCompiled(Path file) {
    return COMPILED.stream().anyMatch(file.toString()::endsWith);
  }

  /** Lists the plain script files below a folder, in a fixed order. */
  static List<Path> scriptsIn(Path folder) throws IOException {
    return select(Files.walk(folder), ".js");
  }

  /**
   * Lists the style sheets that the HTML of a folder names; those below it are imported by them.
   */
  static List<Path> stylesIn(Path folder) throws IOException {
    return select(Files.list(folder), ".css");
  }

  private static List<Path> select(Stream<Path> found, String ending) {
    try (Stream<Path> files = found) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
