package dev.berth.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * Serves the pages of the benchmarks, the sample micro-frontends and the bootstrap as they ship,
 * cached as in production: pages are asked for each time, all else is good for a year.
 */
final class BenchmarkSite implements AutoCloseable {
  private static final Path SAMPLES =
      Path.of("..", "sample-mfes", "target", "site").toAbsolutePath().normalize();

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private final Server server;

  private BenchmarkSite(Server server) {
    this.server = server;
  }

  static BenchmarkSite start() {
    if (!Files.isDirectory(SAMPLES.resolve("mfes"))) {
      throw new IllegalStateException(
          "The sample micro-frontends are not built: there is no "
              + SAMPLES.resolve("mfes")
              + ". Run ./mvnw -pl benchmarks -am -Pbenchmarks -DskipTests verify.");
    }
    JETTY.setLevel(Level.WARNING);
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("localhost");
    server.addConnector(connector);
    server.setHandler(new Headers(new ContextHandler(files(server), "/")));
    LifeCycle.start(server);
    return new BenchmarkSite(server);
  }

  /** The address of a path. */
  String url(String path) {
    return "http://localhost:" + server.getURI().getPort() + path;
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
  }

  /** Our own files hide those of the samples, such as the page of the shell. */
  private static Handler files(Server server) {
    ResourceFactory resources = ResourceFactory.of(server);
    Resource all =
        ResourceFactory.combine(
            resources.newClassLoaderResource("site"),
            resources.newResource(SAMPLES),
            resources.newClassLoaderResource("META-INF/resources/berth"));
    ResourceHandler files = new ResourceHandler();
    files.setBaseResource(all);
    files.setEtags(true);
    return files;
  }

  /** Says how long files are good, and isolates the pages: their clocks are finer then. */
  private static final class Headers extends Handler.Wrapper {
    private static final String FOR_GOOD = "max-age=31536000, immutable";
    private static final Map<String, String> ISOLATION =
        Map.of(
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp");

    Headers(Handler files) {
      super(files);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      HttpFields.Mutable headers = response.getHeaders();
      boolean stays = request.getHttpURI().getPath().matches(".*\\.(js|css|svg|json)");
      headers.put("Cache-Control", stays ? FOR_GOOD : "no-cache");
      ISOLATION.forEach(headers::put);
      return super.handle(request, response, callback);
    }
  }
}
