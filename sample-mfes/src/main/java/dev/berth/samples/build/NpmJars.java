package dev.berth.samples.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The npm packages of one micro-frontend, as the jars in which Maven Central keeps them.
 *
 * <p>Publishers lay such jars out differently, but each holds the package's own folder, whose
 * {@code package.json} says what the package is called.
 */
final class NpmJars {
  private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");
  private static final int DEPTH_OF_A_PACKAGE = 6;

  private final List<Path> jars;

  private NpmJars(List<Path> jars) {
    this.jars = jars;
  }

  /** Finds the jars in a folder; a part of the site without packages has no such folder. */
  static NpmJars in(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return new NpmJars(List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new NpmJars(files.filter(file -> file.toString().endsWith(".jar")).toList());
    }
  }

  /** Lays the packages out as npm would have done, so that esbuild finds them by name. */
  void unpackTo(Path nodeModules) throws IOException {
    Folders.clear(nodeModules);
    for (Path jar : jars) {
      try (FileSystem contents = FileSystems.newFileSystem(jar)) {
        Path manifest = manifestIn(contents, jar);
        copy(manifest.getParent(), nodeModules.resolve(nameIn(manifest)));
      }
    }
  }

  private static Path manifestIn(FileSystem contents, Path jar) throws IOException {
    Path resources = contents.getPath("META-INF", "resources");
    try (Stream<Path> files = Files.walk(resources, DEPTH_OF_A_PACKAGE)) {
      return files
          .filter(file -> file.endsWith("package.json"))
          .min((one, other) -> one.getNameCount() - other.getNameCount())
          .orElseThrow(() -> new IOException(jar + " is no npm package: it has no package.json."));
    }
  }

  private static String nameIn(Path manifest) throws IOException {
    Matcher name = NAME.matcher(Files.readString(manifest, StandardCharsets.UTF_8));
    if (!name.find()) {
      throw new IOException(manifest.toUri() + " names no package.");
    }
    return name.group(1);
  }

  private static void copy(Path folderInJar, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(folderInJar)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Folders.copyFile(file, target.resolve(folderInJar.relativize(file).toString()));
      }
    }
  }
}
