package dev.berth.build.ship;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the pom asks of {@link ShipBootstrap}.
 *
 * @param version the version of Berth, for the licence line
 * @param compiled TeaVM's script, its source map beside it
 * @param outputDirectory where the shipped files go
 * @param sizeBudget the properties file with the most bytes allowed
 * @param sizeReport where the size table is kept
 * @param sourceRoots folders with the Java sources that the source map should carry
 */
record ShipRequest(
    String version,
    Path compiled,
    Path outputDirectory,
    Path sizeBudget,
    Path sizeReport,
    List<Path> sourceRoots) {

  private static final int FIRST_SOURCE_ROOT = 5;

  static ShipRequest of(String[] arguments) {
    if (arguments.length < FIRST_SOURCE_ROOT) {
      throw new IllegalArgumentException(
          "Expected: version, compiled script, output directory, size budget, size report, source roots."
              + " Got: "
              + String.join(" ", arguments));
    }
    return new ShipRequest(
        arguments[0],
        Path.of(arguments[1]),
        Path.of(arguments[2]),
        Path.of(arguments[3]),
        Path.of(arguments[4]),
        Arrays.stream(arguments).skip(FIRST_SOURCE_ROOT).map(Path::of).toList());
  }

  /** The same for another script of TeaVM, with a report of its own. */
  ShipRequest beside(String script) {
    return new ShipRequest(
        version,
        compiled.resolveSibling(script),
        outputDirectory,
        sizeBudget,
        sizeReport.resolveSibling("size-report.legacy." + script + ".txt"),
        sourceRoots);
  }

  /** The file name of the script, compiled and shipped. */
  String name() {
    return compiled.getFileName().toString();
  }
}
