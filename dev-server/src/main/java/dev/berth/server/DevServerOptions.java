package dev.berth.server;

import dev.berth.server.report.Terminal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Says what a development server is to serve, and where.
 *
 * @param site the folder with the shell
 * @param host the name or address to listen on
 * @param port 0 for any that is free
 * @param routes the route map; empty for the one in the site
 * @param bootstrap the bootstrap script; empty for the one that the dev server brings
 * @param terminal where problems of the route map are told
 */
public record DevServerOptions(
    Path site,
    String host,
    int port,
    Optional<Path> routes,
    Optional<Path> bootstrap,
    Terminal terminal) {
  public static final String DEFAULT_HOST = "127.0.0.1";
  public static final int DEFAULT_PORT = 8080;
  static final int LAST_PORT = 65_535;

  public DevServerOptions {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException(
          "--port %d: a port is a number from 0 to %d.".formatted(port, LAST_PORT));
    }
    if (host.isBlank()) {
      throw new IllegalArgumentException("--host is blank. Leave it out for this machine only.");
    }
  }

  /** Starts from the defaults: loopback only, port 8080, nothing printed. */
  public static DevServerOptions serving(Path site) {
    return new DevServerOptions(
        site, DEFAULT_HOST, DEFAULT_PORT, Optional.empty(), Optional.empty(), Terminal.silent());
  }

  public DevServerOptions withHost(String newHost) {
    return new DevServerOptions(site, newHost, port, routes, bootstrap, terminal);
  }

  public DevServerOptions withPort(int newPort) {
    return new DevServerOptions(site, host, newPort, routes, bootstrap, terminal);
  }

  public DevServerOptions withRoutes(Path file) {
    return new DevServerOptions(site, host, port, Optional.of(file), bootstrap, terminal);
  }

  public DevServerOptions withBootstrap(Path script) {
    return new DevServerOptions(site, host, port, routes, Optional.of(script), terminal);
  }

  public DevServerOptions withTerminal(Terminal newTerminal) {
    return new DevServerOptions(site, host, port, routes, bootstrap, newTerminal);
  }
}
