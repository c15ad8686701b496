package dev.berth.e2e.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/**
 * What a {@link FixtureServer} says to a request.
 *
 * @param status the HTTP status
 * @param headers the HTTP headers
 * @param body the content
 * @param gate keeps the answer back until it is open
 */
public record Answer(int status, Map<String, String> headers, byte[] body, CountDownLatch gate) {
  private static final CountDownLatch OPEN = new CountDownLatch(0);

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer html(String body) {
    return of("text/html; charset=utf-8", body);
  }

  public static Answer script(String body) {
    return of("text/javascript; charset=utf-8", body);
  }

  public static Answer style(String body) {
    return of("text/css; charset=utf-8", body);
  }

  public static Answer json(String body) {
    return of("application/json", body);
  }

  /** An answer of any type. */
  public static Answer of(String type, String body) {
    return new Answer(
        200, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8), OPEN);
  }

  public static Answer redirect(String location) {
    return html("").withStatus(302).withHeader("Location", location);
  }

  public static Answer notFound() {
    return html("not here").withStatus(404);
  }

  public Answer withStatus(int newStatus) {
    return new Answer(newStatus, headers, body, gate);
  }

  /** Adds or replaces a header. */
  public Answer withHeader(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body, gate);
  }

  /** The same answer, but only once the latch is down. */
  public Answer heldBy(CountDownLatch newGate) {
    return new Answer(status, headers, body, newGate);
  }
}
