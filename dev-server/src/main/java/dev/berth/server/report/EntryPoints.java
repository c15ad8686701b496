package dev.berth.server.report;

import dev.berth.server.site.ServedContent;
import dev.berth.server.site.Site;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Knows which entry points should be files of the site, and whether they are there.
 *
 * @param content what is served
 */
record EntryPoints(ServedContent content) {

  /** Tells whether the entry point lies in the site and its file does not exist. */
  boolean isMissing(String entry) {
    try {
      URI url = new URI(content.routeMap().url()).resolve(new URI(entry));
      return url.getHost() == null && !hasPage(url.getPath());
    } catch (URISyntaxException | InvalidPathException e) {
      return true;
    }
  }

  private boolean hasPage(String path) {
    Path file = content.site().root().resolve(path.substring(1));
    return Files.isRegularFile(file) || Files.isRegularFile(file.resolve(Site.SHELL));
  }
}
