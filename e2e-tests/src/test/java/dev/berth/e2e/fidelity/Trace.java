package dev.berth.e2e.fidelity;

import java.util.List;

/**
 * What a page observed while it was opened.
 *
 * @param lines the observations, in order
 */
record Trace(List<String> lines) {
  static final String UNENDED = "(the page does not end)";

  Trace {
    lines = List.copyOf(lines);
  }

  boolean hasEnded() {
    return !lines.contains(UNENDED);
  }

  /** Whether the page has gone through its history, which may not have come to rest yet. */
  boolean hasTravelled() {
    return lines.stream().anyMatch(line -> line.startsWith("popstate"));
  }

  /** Names by their role the addresses that cannot be the same in two openings. */
  Trace withoutAddresses(String pageFolder, String origin, String otherOrigin) {
    return new Trace(
        lines.stream()
            .map(line -> line.replace(pageFolder, "{page}/"))
            .map(line -> line.replace(origin, "{origin}").replace(otherOrigin, "{other-origin}"))
            .map(line -> line.replace(host(origin), "{host}"))
            .map(line -> line.replace(host(otherOrigin), "{other-host}"))
            .toList());
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }

  private static String host(String origin) {
    return origin.substring(origin.indexOf("//") + 2);
  }
}
