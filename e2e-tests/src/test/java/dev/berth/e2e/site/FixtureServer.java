package dev.berth.e2e.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A web server that says, path by path, exactly what a test wants, and besides serves the bootstrap
 * as it ships. A path without an answer gives the shell when a page is asked for, as the dev server
 * does, else 404.
 */
public final class FixtureServer implements BeforeEachCallback, AfterEachCallback {
  private static final long LONGEST_WAIT_SECONDS = 60;

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private ExecutorService threads;
  private HttpServer server;

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    answers.clear();
    requests.clear();
    threads = Executors.newCachedThreadPool();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
    answer("/favicon.ico", Answer.of("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    answer("/", Answer.html(Shells.plain()));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Sets what is said to requests for a path, from now on. */
  public FixtureServer answer(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** What is said to requests for a path. */
  public Answer answerOf(String path) {
    return answers.get(path);
  }

  /** Forgets what was to be said to requests for a path. */
  public void forget(String path) {
    answers.remove(path);
  }

  /** The address of a path. */
  public String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** How often a path has been asked for. */
  public long requestsFor(String path) {
    return requests.stream().filter(path::equals).count();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      requests.add(path);
      Answer answer = answers.get(path);
      send(exchange, answer == null ? missing(exchange) : answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer missing(HttpExchange exchange) {
    String name = exchange.getRequestURI().getPath().substring(1);
    if (name.startsWith("bootstrap.") && ShippedBootstrap.contains(name)) {
      return Answer.script(ShippedBootstrap.text(name));
    }
    String wanted = exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest");
    return "document".equals(wanted) ? answers.get("/") : Answer.notFound();
  }

  private static void send(HttpExchange exchange, Answer answer)
      throws IOException, InterruptedException {
    if (!answer.gate().await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
      throw new IOException("No test opened the gate of " + exchange.getRequestURI());
    }
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    if (known != null && known.equals(answer.headers().get("ETag"))) {
      exchange.sendResponseHeaders(304, -1);
    } else if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }
}
