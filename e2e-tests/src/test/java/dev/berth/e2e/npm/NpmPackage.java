package dev.berth.e2e.npm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The package for npm as the build leaves it. */
public final class NpmPackage {
  private static final Path TARGET = Path.of("..", "packages", "target");
  private static final String ROOT = "package/";

  private final Map<String, byte[]> files = new TreeMap<>();

  private NpmPackage() {}

  public static NpmPackage built() {
    NpmPackage built = new NpmPackage();
    Tarball.files(packed())
        .forEach(
            (path, content) -> {
              if (!path.startsWith(ROOT)) {
                throw new IllegalStateException("npm would not find " + path);
              }
              built.files.put(path.substring(ROOT.length()), content);
            });
    return built;
  }

  /** The tarball. */
  public static byte[] packed() {
    try {
      return Files.readAllBytes(tarball());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the tarball is. */
  public static Path tarball() {
    try (Stream<Path> built = Files.list(TARGET)) {
      return built
          .filter(file -> file.toString().endsWith("-npm.tgz"))
          .findFirst()
          .orElseThrow(() -> new IOException(TARGET + " has no package for npm"));
    } catch (IOException e) {
      throw new UncheckedIOException("The packages are not there. Run ./mvnw verify.", e);
    }
  }

  /** The contents of its files by their names. */
  public Map<String, byte[]> files() {
    return Map.copyOf(files);
  }

  /** Installs it in a project, as npm does: its files below the name of the package. */
  public void installIn(Path project) {
    Path home = project.resolve("node_modules/@berth/bootstrap");
    files.forEach((name, content) -> write(home.resolve(name), content));
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
