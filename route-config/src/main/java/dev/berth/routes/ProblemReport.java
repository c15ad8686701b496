package dev.berth.routes;

import dev.berth.collections.Vec;

/** Writes the problems of a route map in the words that the page and the terminal share. */
public final class ProblemReport {
  private ProblemReport() {}

  /** Lists the problems of the route map that came from {@code source}. */
  public static String text(String source, Vec<Problem> problems) {
    int count = problems.size();
    String text =
        "Route map " + source + " has " + count + (count == 1 ? " problem:\n" : " problems:\n");
    for (int i = 0; i < count; i++) {
      text += "  " + (i + 1) + ". " + problems.get(i).text() + "\n";
    }
    return text + "Correct the route map, then load it again.\n";
  }
}
