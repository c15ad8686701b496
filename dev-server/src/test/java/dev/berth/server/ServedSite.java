package dev.berth.server;

import dev.berth.server.report.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Is a small site in a folder of its own, really served, with what its terminal showed. */
final class ServedSite implements AutoCloseable {
  static final String SHELL = "<!doctype html><title>shell</title>";
  static final String ROUTE_MAP =
      """
      {"version": 1,
       "microFrontends": {"landing": {"entry": "/mfes/landing/index.html"}},
       "routes": [{"path": "/", "mfe": "landing"}]}
      """;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path folder;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final DevServer server;

  private ServedSite(Path folder, UnaryOperator<DevServerOptions> change) {
    this.folder = folder;
    Terminal terminal = Terminal.plain(new PrintStream(shown, true, StandardCharsets.UTF_8));
    DevServerOptions options = DevServerOptions.serving(folder).withPort(0).withTerminal(terminal);
    this.server = DevServer.start(change.apply(options));
  }

  static ServedSite in(Path folder) throws IOException {
    return in(folder, options -> options);
  }

  static ServedSite in(Path folder, UnaryOperator<DevServerOptions> change) throws IOException {
    write(folder, "index.html", SHELL);
    write(folder, "routes.json", ROUTE_MAP);
    write(folder, "mfes/landing/index.html", "<p>landing</p>");
    return new ServedSite(folder, change);
  }

  static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Path save(String name, String text) throws IOException {
    return write(folder, name, text);
  }

  URI uri() {
    return server.uri();
  }

  String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  void forgetShown() {
    shown.reset();
  }

  /** Gets a path; headers are names and values by turns. */
  HttpResponse<String> get(String path, String... headers) throws Exception {
    return CLIENT.send(request("GET", path, headers), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> getBytes(String path, String... headers) throws Exception {
    return CLIENT.send(request("GET", path, headers), BodyHandlers.ofByteArray());
  }

  HttpResponse<String> send(String method, String path, String... headers) throws Exception {
    return CLIENT.send(request(method, path, headers), BodyHandlers.ofString());
  }

  /** Goes to an address as a browser does when it is typed in. */
  HttpResponse<String> navigate(String path) throws Exception {
    return get(
        path,
        "Accept",
        "text/html,application/xhtml+xml,*/*;q=0.8",
        "Sec-Fetch-Mode",
        "navigate",
        "Sec-Fetch-Dest",
        "document");
  }

  /** Sends a request line exactly as given, which no well-behaved client would. */
  String raw(String target, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", uri().getPort())) {
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(target, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private HttpRequest request(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri().resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.build();
  }

  @Override
  public void close() {
    server.close();
  }
}
