package dev.berth.server.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Knows which file is the route map and at which URL the page finds it.
 *
 * @param file the file on disk
 * @param url the path that the page asks for, and by which problems name the route map
 */
public record RouteMapLocation(Path file, String url) {

  /** Finds the route map of a site: the file that was asked for, else the one beside the shell. */
  public static RouteMapLocation of(Site site, Optional<Path> wanted) {
    return wanted
        .map(file -> chosen(site, file))
        .orElseGet(() -> inSite(site, site.root().resolve(Site.ROUTE_MAP)));
  }

  /** Tells whether the file stands outside the site, so that the site's folder does not hold it. */
  public boolean isOutside(Site site) {
    return !file.startsWith(site.root());
  }

  private static RouteMapLocation chosen(Site site, Path wanted) {
    Path file = ExistingFile.at(wanted, "--routes");
    return file.startsWith(site.root())
        ? inSite(site, file)
        : new RouteMapLocation(file, "/" + Site.ROUTE_MAP);
  }

  private static RouteMapLocation inSite(Site site, Path file) {
    String inside = site.root().relativize(file).toString();
    return new RouteMapLocation(file, "/" + inside.replace('\\', '/'));
  }

  /** Tells whether there is a route map at all: a shell may also carry it inline. */
  public boolean exists() {
    return Files.isRegularFile(file);
  }
}
