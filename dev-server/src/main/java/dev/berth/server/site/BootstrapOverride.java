package dev.berth.server.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Lets a bootstrap of one's own stand in for the one that the dev server brings.
 *
 * @param script the file that answers for {@code /bootstrap.js}; its source map lies beside it
 */
public record BootstrapOverride(Path script) {
  private static final String URL = "/bootstrap.js";
  private static final String FAMILY = "/bootstrap.";

  public BootstrapOverride {
    script = ExistingFile.at(script, "--bootstrap");
  }

  /** Gives the file for a URL path, when the path is the bootstrap's or that of a companion. */
  public Optional<Path> fileFor(String path) {
    if (path.equals(URL)) {
      return Optional.of(script);
    }
    return isCompanion(path)
        ? Optional.of(script.resolveSibling(path.substring(1))).filter(Files::isRegularFile)
        : Optional.empty();
  }

  private static boolean isCompanion(String path) {
    return path.startsWith(FAMILY) && path.indexOf('/', 1) < 0;
  }
}
