package dev.berth.e2e.fidelity;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.berth.e2e.site.ShippedBootstrap;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One origin with all pages, alone and in the shell, and with the bootstrap. */
final class ConformanceServer implements AutoCloseable {
  private static final int THREADS = 16;
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private final ConformanceSite site;
  private final FolderIndex index;
  private final HttpServer server;
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
  private final Map<String, CompletableFuture<Void>> sent = new ConcurrentHashMap<>();
  private String otherOrigin;

  ConformanceServer(ConformanceSite site, FolderIndex index) throws IOException {
    this.site = site;
    this.index = index;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::schedule);
  }

  /** Starts to answer; the pages learn where the other server is. */
  void start(ConformanceServer other) {
    otherOrigin = other.origin();
    server.start();
  }

  String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Forgets which files were sent: what waits for a file waits for its next sending. */
  void forget() {
    sent.clear();
  }

  private void schedule(HttpExchange exchange) {
    URI address = exchange.getRequestURI();
    ResourceQuery query = ResourceQuery.of(address.getRawQuery());
    Runnable answer = () -> answer(exchange, query);
    CompletableFuture<Void> turn =
        query
            .precedent()
            .map(file -> sending(address.resolve(file).getPath()))
            .orElse(CompletableFuture.completedFuture(null));
    turn.thenRun(() -> threads.schedule(answer, query.delayMillis(), TimeUnit.MILLISECONDS));
  }

  private CompletableFuture<Void> sending(String path) {
    return sent.computeIfAbsent(path, key -> new CompletableFuture<>());
  }

  private void answer(HttpExchange exchange, ResourceQuery query) {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().substring(1).split("/", 2);
      switch (path[0]) {
        case "fidelity" -> fileOrFolder(exchange, path[1], query);
        case "run", "far", "neutral" -> shell(exchange, path[1]);
        case "routes" -> routes(exchange, path[1].replace(".json", ""));
        case "passed" -> send(exchange, 204, new byte[0]);
        case "next" -> file(exchange, "next.html", query);
        default -> bootstrap(exchange, path[0]);
      }
    } catch (IOException e) {
      // The browser has closed the connection, as it does when a page is left.
    }
    sending(exchange.getRequestURI().getPath()).complete(null);
  }

  private void fileOrFolder(HttpExchange exchange, String name, ResourceQuery query)
      throws IOException {
    String folder = name.replaceAll("/$", "");
    if (name.equals(folder)) {
      file(exchange, name, query);
    } else if (index == FolderIndex.SHELL && site.page(folder) != null && isVisit(exchange)) {
      shell(exchange, folder);
    } else {
      file(exchange, name + "index.html", query);
    }
  }

  /** Only a user who goes somewhere gets the shell there, as from the dev server. */
  private static boolean isVisit(HttpExchange exchange) {
    return "document".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest"));
  }

  private void file(HttpExchange exchange, String name, ResourceQuery query) throws IOException {
    Path file = ConformancePages.FOLDER.resolve(name).normalize();
    if (!file.startsWith(ConformancePages.FOLDER) || !Files.isRegularFile(file)) {
      send(exchange, 404, new byte[0]);
      return;
    }
    StaticFile content = StaticFile.read(file, otherOrigin);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", query.type(content.type()));
    query.redirect().ifPresent(target -> headers.set("Location", target));
    if (name.endsWith("/index.html")) {
      addHeaders(exchange, site.page(name.replace("/index.html", "")));
    }
    byte[] echo = bytes(query.echo(exchange.getRequestHeaders()));
    send(exchange, query.status(), echo.length == 0 ? content.content() : echo);
  }

  private void shell(HttpExchange exchange, String path) throws IOException {
    ConformancePage page = site.page(path);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    addHeaders(exchange, page);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    send(exchange, 200, bytes(ConformanceSite.shell(page)));
  }

  private void routes(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    send(exchange, 200, bytes(ConformanceSite.routes(site.page(path), otherOrigin)));
  }

  private static void bootstrap(HttpExchange exchange, String name) throws IOException {
    if (!ShippedBootstrap.contains(name)) {
      send(exchange, 404, new byte[0]);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", SCRIPT);
    send(exchange, 200, bytes(ShippedBootstrap.text(name)));
  }

  private void addHeaders(HttpExchange exchange, ConformancePage page) {
    if (page != null) {
      Headers headers = exchange.getResponseHeaders();
      page.headers()
          .forEach((name, value) -> headers.set(name, StaticFile.naming(otherOrigin, value)));
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Access-Control-Allow-Origin", "*");
    headers.set("Access-Control-Expose-Headers", "Content-Security-Policy");
    headers.set("Cache-Control", "no-cache");
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
