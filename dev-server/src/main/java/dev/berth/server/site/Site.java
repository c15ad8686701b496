package dev.berth.server.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands for the folder that is served: its {@code index.html} is the application shell.
 *
 * @param root the folder, without symbolic links, so that a link that leads out of it is seen
 */
public record Site(Path root) {
  /** The name of the page that is the application shell. */
  public static final String SHELL = "index.html";

  /** The name that a route map has when nobody says otherwise. */
  public static final String ROUTE_MAP = "routes.json";

  public Site {
    if (!Files.isDirectory(root)) {
      throw new UnusableSite("There is no folder %s. Name the folder of a site.".formatted(root));
    }
    if (!Files.isRegularFile(root.resolve(SHELL))) {
      throw new UnusableSite(
          "%s holds no %s, so there is no shell to serve. Name the folder that has it."
              .formatted(root, SHELL));
    }
    root = withoutLinks(root);
  }

  /** Tells whether a folder looks like a site: a shell with a route map beside it. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(SHELL))
        && Files.isRegularFile(folder.resolve(ROUTE_MAP));
  }

  private static Path withoutLinks(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder, e);
    }
  }
}
