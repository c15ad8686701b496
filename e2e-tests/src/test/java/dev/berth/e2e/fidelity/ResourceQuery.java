package dev.berth.e2e.fidelity;

import com.sun.net.httpserver.Headers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a page asks of the server in the query string of one of its resources. */
record ResourceQuery(Map<String, String> values) {

  static ResourceQuery of(String query) {
    Map<String, String> values = new TreeMap<>();
    for (String part : query == null ? new String[0] : query.split("&")) {
      String[] pair = part.split("=", 2);
      values.put(pair[0], pair.length == 1 ? "" : decoded(pair[1]));
    }
    return new ResourceQuery(values);
  }

  /** The address, relative to the file, that has to be answered before. */
  Optional<String> precedent() {
    return Optional.ofNullable(values.get("after"));
  }

  /** How long the answer is kept back, so that something else comes first. */
  long delayMillis() {
    return Long.parseLong(values.getOrDefault("delay", "0"));
  }

  int status() {
    return values.containsKey("redirect")
        ? 302
        : Integer.parseInt(values.getOrDefault("status", "200"));
  }

  Optional<String> redirect() {
    return Optional.ofNullable(values.get("redirect"));
  }

  /** The content type in place of the one that the file's name gives. */
  String type(String usual) {
    String type = values.getOrDefault("type", usual);
    String charset = values.get("charset");
    return charset == null ? type : type.replaceAll(";.*", "") + "; charset=" + charset;
  }

  /** The request header that the page wants to read in place of the file, or an empty text. */
  String echo(Headers request) {
    String name = values.get("echo");
    return name == null ? "" : name + ": " + request.getFirst(name);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
