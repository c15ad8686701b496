package dev.berth.routes;

/**
 * Tells one mistake of a route map so that it can be corrected without searching.
 *
 * @param path the JSON path of the mistake, such as {@code routes[3].mfe}
 * @param found what stands there
 * @param allowed what may stand there
 * @param suggestion the nearest valid name; empty when none is near
 */
public record Problem(String path, String found, String allowed, String suggestion) {
  /** Writes the problem as one line. */
  public String text() {
    String hint = suggestion.isEmpty() ? "" : " Did you mean \"" + suggestion + "\"?";
    return path + ": found " + found + "; allowed: " + allowed + "." + hint;
  }
}
