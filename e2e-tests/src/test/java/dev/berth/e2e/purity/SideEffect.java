package dev.berth.e2e.purity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One thing that a micro-frontend does and leaves undone.
 *
 * @param family what it belongs to
 * @param name what it is, in words
 * @param code the JavaScript that does it; it may await
 */
record SideEffect(String family, String name, String code) {
  private static final Pattern PART = Pattern.compile("(?ms)^//// (.+?): (.+?)$(.*?)(?=^////|\\z)");

  /** Those of {@code purity/effects.js}. */
  static List<SideEffect> all() {
    List<SideEffect> effects = new ArrayList<>();
    for (MatchResult part : PART.matcher(PurityResources.text("effects.js")).results().toList()) {
      effects.add(new SideEffect(part.group(1), part.group(2), part.group(3).strip()));
    }
    return List.copyOf(effects);
  }

  @Override
  public String toString() {
    return family + ": " + name;
  }
}
