package dev.berth.server;

import dev.berth.server.handlers.HandlerTree;
import dev.berth.server.report.RouteMapCheck;
import dev.berth.server.report.StartupReport;
import dev.berth.server.site.BootstrapOverride;
import dev.berth.server.site.RouteMapLocation;
import dev.berth.server.site.ServedContent;
import dev.berth.server.site.Site;
import java.io.IOException;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Serves a product as developers see it: shell, bootstrap, route map, micro-frontends. */
public final class DevServer implements AutoCloseable {
  private final Server jetty;
  private final DevServerOptions options;

  private DevServer(Server jetty, DevServerOptions options) {
    this.jetty = jetty;
    this.options = options;
  }

  /**
   * Starts a server and tells what it serves on the terminal of the options.
   *
   * @throws dev.berth.server.site.UnusableSite when there is nothing to serve
   * @throws CannotListen when the port or the host cannot be had
   */
  public static DevServer start(DevServerOptions options) {
    JettyLog.onlyWarnings();
    ServedContent content = content(options);
    RouteMapCheck check = new RouteMapCheck(content.routeMap(), options.terminal());
    Server jetty = JettyServer.create(options, HandlerTree.of(content, check, options.host()));
    DevServer server = new DevServer(jetty, options);
    server.listen();
    new StartupReport(content, check, options.terminal()).print(server.uri());
    return server;
  }

  /** Gives the address of the shell, with the port that was really taken. */
  public URI uri() {
    int port = ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
    return URI.create("http://" + ReachableName.of(options.host()) + ":" + port + "/");
  }

  /** Waits until somebody closes the server. */
  public void join() throws InterruptedException {
    jetty.join();
  }

  /** Frees the port; requests that are being answered have a moment to end. */
  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The server did not stop cleanly", e);
    }
  }

  private static ServedContent content(DevServerOptions options) {
    Site site = new Site(options.site());
    return new ServedContent(
        site,
        RouteMapLocation.of(site, options.routes()),
        options.bootstrap().map(BootstrapOverride::new));
  }

  private void listen() {
    try {
      jetty.start();
    } catch (IOException e) {
      close();
      throw CannotListen.because(e, options);
    } catch (Exception e) {
      close();
      throw new IllegalStateException("The server did not start", e);
    }
  }
}
