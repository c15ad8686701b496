package dev.berth.server.site;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Names everything that one development server hands out.
 *
 * @param bootstrap empty for the site's own bootstrap, else the one that the dev server brings
 */
public record ServedContent(
    Site site, RouteMapLocation routeMap, Optional<BootstrapOverride> bootstrap) {

  /** Gives the file that an option put in the place of the site's own, by its URL path. */
  public Optional<Path> pinned(String path) {
    if (path.equals(routeMap.url()) && routeMap.isOutside(site)) {
      return Optional.of(routeMap.file());
    }
    return bootstrap.flatMap(override -> override.fileFor(path));
  }
}
