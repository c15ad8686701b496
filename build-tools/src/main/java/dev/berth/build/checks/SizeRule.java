package dev.berth.build.checks;

import java.util.Arrays;
import java.util.List;

/**
 * A construct that the bootstrap does without because of its size.
 *
 * @param cost what one use adds, measured
 * @param instead what to write in its place
 * @param patterns the uses meant, as {@link Usage#what} writes them; {@code *} stands for any text
 */
record SizeRule(String cost, String instead, List<String> patterns) {

  static SizeRule ban(String cost, String instead, String... patterns) {
    return new SizeRule(cost, instead, Arrays.asList(patterns));
  }

  boolean matches(Usage usage) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, usage.what()));
  }

  Finding finding(Usage usage) {
    return new Finding(
        usage.where(), usage.what() + " costs " + cost + ". Instead: " + instead + ".");
  }

  private static boolean matches(String pattern, String text) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(text);
    }
    String end = pattern.substring(star + 1);
    return text.length() >= pattern.length() - 1
        && text.startsWith(pattern.substring(0, star))
        && text.endsWith(end);
  }
}
