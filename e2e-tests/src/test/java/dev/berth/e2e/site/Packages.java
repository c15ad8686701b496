package dev.berth.e2e.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The packages from npm that the build puts beside the tests. */
public final class Packages {
  private Packages() {}

  /**
   * A file of a package.
   *
   * @param name the package, as its jar is called
   * @param file the end of the path within it
   */
  public static String text(String name, String file) {
    try (ZipFile jar = new ZipFile(Path.of("target", "packages", name + ".jar").toFile())) {
      ZipEntry entry =
          jar.stream()
              .filter(any -> any.getName().endsWith("/" + file))
              .findFirst()
              .map(ZipEntry.class::cast)
              .orElseThrow(() -> new IOException(name + " has no " + file));
      return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The packages are not there. Run ./mvnw verify.", e);
    }
  }
}
