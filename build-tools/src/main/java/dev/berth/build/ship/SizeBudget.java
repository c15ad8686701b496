package dev.berth.build.ship;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The most bytes the bootstrap may have when it travels.
 *
 * @param script the file it holds for
 * @param file where the budget is written
 * @param brotli the most bytes after brotli compression
 */
record SizeBudget(String script, Path file, int brotli) {
  static SizeBudget read(Path file, String script) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    String value = properties.getProperty(keyOf(script), "");
    try {
      return new SizeBudget(script, file, Integer.parseInt(value.strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          file
              + " must give "
              + keyOf(script)
              + " as a number of bytes, but gives '"
              + value
              + "'.",
          e);
    }
  }

  private static String keyOf(String script) {
    return script + ".brotli";
  }

  /** The line that says how much is left. */
  String remaining(SizeReport report) {
    int left = brotli - report.total().brotli();
    return script + ": budget " + brotli + " bytes brotli, " + left + " left";
  }

  void demand(SizeReport report) {
    int excess = report.total().brotli() - brotli;
    if (excess > 0) {
      throw new IllegalStateException(
          script
              + " is "
              + excess
              + " bytes over its budget of "
              + brotli
              + " bytes (brotli). The dearest packages: "
              + report.dearest(5)
              + ". Make them smaller, or argue for a new "
              + keyOf(script)
              + " in "
              + file
              + ".");
    }
  }
}
