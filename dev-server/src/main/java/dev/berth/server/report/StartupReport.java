package dev.berth.server.report;

import dev.berth.collections.Dict;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMap;
import dev.berth.routes.json.RouteMapFile;
import dev.berth.server.site.ServedContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;

/** Tells at the start where to look and what was loaded, and nothing else. */
public final class StartupReport {
  private final ServedContent content;
  private final RouteMapCheck check;
  private final Terminal terminal;

  public StartupReport(ServedContent content, RouteMapCheck check, Terminal terminal) {
    this.content = content;
    this.check = check;
    this.terminal = terminal;
  }

  /** Prints the report of a server that answers at {@code address}. */
  public void print(URI address) {
    terminal.print(System.lineSeparator());
    fact("Open", terminal.link(address.toString()));
    fact("Site", content.site().root().toString());
    fact("Bootstrap", bootstrap());
    check.firstLook().ifPresentOrElse(this::routeMap, this::noRouteMap);
    terminal.print(System.lineSeparator());
  }

  private void routeMap(RouteMapFile file) {
    if (file.reading().isValid()) {
      routes(file.reading().routeMap());
    } else {
      fact("Route map", terminal.warning(check.url() + " cannot be used:"));
      terminal.print(file.report());
    }
  }

  private void noRouteMap() {
    String text = "no file for %s (fine when the shell carries it inline)".formatted(check.url());
    fact("Route map", terminal.warning(text));
  }

  private void routes(RouteMap routeMap) {
    fact("Route map", check.url() + ": " + Counts.of(routeMap));
    Dict<MicroFrontend> microFrontends = routeMap.microFrontends();
    for (int i = 0; i < microFrontends.size(); i++) {
      microFrontend(microFrontends.valueAt(i));
    }
  }

  private void microFrontend(MicroFrontend microFrontend) {
    String entry = microFrontend.entryPoint().url();
    boolean missing = new EntryPoints(content).isMissing(entry);
    String mark = missing ? terminal.warning("no such file in the site") : "";
    fact("", "%-14s %s %s".formatted(microFrontend.name(), entry, mark).stripTrailing());
  }

  private String bootstrap() {
    try {
      return BootstrapSize.of(content).map(StartupReport::size).orElseGet(this::noBootstrap);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the bootstrap", e);
    }
  }

  private String noBootstrap() {
    return terminal.warning("none: the site has no bootstrap.js and this build brings none");
  }

  private static String size(BootstrapSize size) {
    return "/bootstrap.js: %s, %s with gzip"
        .formatted(kilobytes(size.bytes()), kilobytes(size.gzip()));
  }

  private static String kilobytes(int bytes) {
    return String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
  }

  private void fact(String name, String value) {
    terminal.print("  %-11s%s%n".formatted(name, value));
  }
}
