package dev.berth.cli;

import dev.berth.server.site.Site;
import dev.berth.server.site.UnusableSite;
import java.nio.file.Path;

/** Chooses what to serve when nobody named a folder. */
final class DefaultSite {
  /** Set by the launcher script: the folder of the built sample product. */
  private static final String SAMPLES = "berth.samples";

  private DefaultSite() {}

  static Path find() {
    Path here = Path.of("").toAbsolutePath();
    return Site.isIn(here) ? here : samples();
  }

  private static Path samples() {
    String folder = System.getProperty(SAMPLES, "");
    if (folder.isEmpty()) {
      throw new UnusableSite(
          "The current folder holds no %s with a %s. Name the folder that does: berth dev SITE"
              .formatted(Site.SHELL, Site.ROUTE_MAP));
    }
    return Path.of(folder);
  }
}
