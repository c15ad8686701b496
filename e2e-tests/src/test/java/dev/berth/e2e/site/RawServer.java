package dev.berth.e2e.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server on an origin of its own that says byte by byte what a test wants, also what no proper
 * server would say. It closes each connection when it has said it.
 */
public final class RawServer implements BeforeEachCallback, AfterEachCallback {
  /** What is said to one request. */
  @FunctionalInterface
  public interface Speech {
    /** Says it; the stream fails when the browser has stopped to listen. */
    void give(OutputStream out) throws IOException;
  }

  private final Map<String, Speech> speeches = new ConcurrentHashMap<>();
  private final Set<String> held = ConcurrentHashMap.newKeySet();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> ended = new CopyOnWriteArrayList<>();
  private ExecutorService threads;
  private ServerSocket socket;

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    speeches.clear();
    held.clear();
    requests.clear();
    ended.clear();
    says("/favicon.ico", text(head("204 No Content")));
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads = Executors.newCachedThreadPool();
    threads.execute(this::accept);
  }

  @Override
  public void afterEach(ExtensionContext test) throws IOException {
    socket.close();
    threads.shutdownNow();
  }

  /** Sets what is said to requests for a path, from now on. */
  public void says(String path, Speech speech) {
    speeches.put(path, speech);
  }

  /** Says the text to requests for a path, and no more until the browser closes the connection. */
  public void holds(String path, String text) {
    says(path, text(text));
    held.add(path);
  }

  /** A head that lets every origin read, with further lines. */
  public static String head(String status, String... lines) {
    return "HTTP/1.1 "
        + status
        + "\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n"
        + String.join("", List.of(lines).stream().map(line -> line + "\r\n").toList())
        + "\r\n";
  }

  /** The text as it stands, in Latin-1. */
  public static Speech text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public String url(String path) {
    return "http://localhost:" + socket.getLocalPort() + path;
  }

  /** How often a path has been asked for. */
  public long requestsFor(String path) {
    return requests.stream().filter(path::equals).count();
  }

  /** How often the browser has closed the connection of a path that is held. */
  public long endsOf(String path) {
    return ended.stream().filter(path::equals).count();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        threads.execute(() -> talk(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket connection) {
    try (connection) {
      String path = pathOf(connection);
      Speech speech = speeches.get(path);
      if (speech != null) {
        speech.give(connection.getOutputStream());
      }
      if (held.contains(path)) {
        awaitEnd(connection);
        ended.add(path);
      }
    } catch (IOException gone) {
      // The browser has heard enough.
    }
  }

  private static void awaitEnd(Socket connection) {
    try {
      connection.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException reset) {
      // Closed all the same.
    }
  }

  /** Reads the whole head: a connection that is closed with unread bytes is reset. */
  private String pathOf(Socket connection) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
    String first = lines.readLine();
    for (String line = first; line != null && !line.isEmpty(); ) {
      line = lines.readLine();
    }
    String path = first == null ? "" : first.split(" ")[1];
    requests.add(path);
    return path;
  }
}
