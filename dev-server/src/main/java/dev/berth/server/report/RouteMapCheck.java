package dev.berth.server.report;

import dev.berth.routes.RouteMap;
import dev.berth.routes.json.RouteMapFile;
import dev.berth.server.site.RouteMapLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Reads the route map as the page will, and tells on the terminal what the page will say of it.
 *
 * <p>It never stands in the way: a broken route map is served as it is, so that page and terminal
 * show the same problems.
 */
public final class RouteMapCheck {
  private final RouteMapLocation location;
  private final Terminal terminal;
  private Optional<String> lastSeen = Optional.empty();

  public RouteMapCheck(RouteMapLocation location, Terminal terminal) {
    this.location = location;
    this.terminal = terminal;
  }

  /** Gives the URL path of the route map. */
  public String url() {
    return location.url();
  }

  /** Reads the route map for the first time. */
  synchronized Optional<RouteMapFile> firstLook() {
    lastSeen = currentText();
    return lastSeen.map(this::read);
  }

  /** Tells the problems of the route map, or that they are gone, if it changed since last time. */
  public synchronized void reportChange() {
    Optional<String> text = currentText();
    if (!text.equals(lastSeen)) {
      lastSeen = text;
      terminal.print(text.map(this::read).map(this::news).orElseGet(this::goneNews));
    }
  }

  private RouteMapFile read(String text) {
    return RouteMapFile.read(location.url(), text);
  }

  private String news(RouteMapFile file) {
    return file.reading().isValid() ? goodNews(file.reading().routeMap()) : file.report();
  }

  private String goodNews(RouteMap routeMap) {
    return "Route map %s changed: %s.%n".formatted(location.url(), Counts.of(routeMap));
  }

  private String goneNews() {
    return "Route map %s is gone: there is no file %s.%n"
        .formatted(location.url(), location.file());
  }

  /** A file that cannot be read just now, say amid a save, is looked at again next time. */
  private Optional<String> currentText() {
    try {
      return location.exists() ? Optional.of(Files.readString(location.file())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
