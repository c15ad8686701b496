package dev.berth.routes;

/** Reads whole numbers with a unit. A rule is the sentence that tells what is allowed. */
final class Quantity {
  static final String DURATION =
      "a duration from \"1ms\" to \"24h\", such as \"500ms\", \"8s\" or \"10m\"";
  static final String SIZE = "a size from \"1 B\" to \"1024 MB\", such as \"150 KB\"";

  private static final int MOST_DIGITS = 9;
  private static final int MOST_MILLIS = 24 * 3_600_000;
  private static final int MOST_BYTES = 1024 * 1024 * 1024;

  private Quantity() {}

  /** Gives milliseconds or bytes, and zero for what breaks the rule. */
  static int read(String rule, String text) {
    int digits = 0;
    int number = 0;
    while (digits < text.length() && digits < MOST_DIGITS && Syntax.isDigit(text.charAt(digits))) {
      number = number * 10 + text.charAt(digits++) - '0';
    }
    String unit = text.substring(text.startsWith(" ", digits) ? digits + 1 : digits);
    int factor = rule.equals(DURATION) ? millisIn(unit) : bytesIn(unit);
    int most = rule.equals(DURATION) ? MOST_MILLIS : MOST_BYTES;
    return factor > 0 && number <= most / factor ? number * factor : 0;
  }

  private static int millisIn(String unit) {
    if (unit.equals("s")) {
      return 1000;
    }
    if (unit.equals("m")) {
      return 60_000;
    }
    return unit.equals("h") ? 3_600_000 : unit.equals("ms") ? 1 : 0;
  }

  private static int bytesIn(String unit) {
    if (unit.equals("KB")) {
      return 1024;
    }
    return unit.equals("MB") ? 1024 * 1024 : unit.equals("B") ? 1 : 0;
  }
}
