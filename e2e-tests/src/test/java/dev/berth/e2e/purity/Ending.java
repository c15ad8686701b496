package dev.berth.e2e.purity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing that is under way when a micro-frontend leaves.
 *
 * @param name what it is, in words
 * @param code the JavaScript that begins it, and notes what it hears of it later; it may await
 */
record Ending(String name, String code) {
  private static final Pattern PART = Pattern.compile("(?ms)^//// (.+?)$(.*?)(?=^////|\\z)");

  /** Those of {@code purity/endings.js}. */
  static List<Ending> all() {
    return PART.matcher(PurityResources.text("endings.js"))
        .results()
        .map(part -> new Ending(part.group(1), part.group(2).strip()))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
