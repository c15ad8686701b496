package dev.berth.server;

import dev.berth.server.handlers.PlainErrors;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Sets Jetty up for one machine: few threads, strict addresses, a quick stop. */
final class JettyServer {
  private static final int MOST_THREADS = 32;
  private static final int THREADS_KEPT = 4;
  private static final int MOST_CONNECTIONS = 512;
  private static final Duration LONGEST_STOP = Duration.ofMillis(800);
  private static final Duration IDLE_AT_STOP = Duration.ofMillis(50);

  private JettyServer() {}

  static Server create(DevServerOptions options, Handler handlers) {
    Server server = new Server(threads());
    ServerConnector connector = connector(server, options);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(LONGEST_STOP.toMillis());
    server.setHandler(handlers);
    return server;
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, THREADS_KEPT);
    threads.setName("berth");
    threads.setDaemon(true);
    return threads;
  }

  private static ServerConnector connector(Server server, DevServerOptions options) {
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(protocol()));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setShutdownIdleTimeout(IDLE_AT_STOP.toMillis());
    return connector;
  }

  /** RFC 3986 to the letter: whatever could mean two paths (%2F, //, ..;) is refused with 400. */
  private static HttpConfiguration protocol() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setUriCompliance(UriCompliance.RFC3986);
    return http;
  }
}
