package dev.berth.routes;

/** Reads whole numbers with a unit; zero stands for what is none. */
public final class Quantity {
  private static final int MOST_DIGITS = 9;
  private static final int MOST_MILLIS = 24 * 3_600_000;
  private static final int MOST_BYTES = 1024 * 1024 * 1024;

  private Quantity() {}

  /** Reads a duration such as {@code 8s}. */
  public static int millis(String text) {
    return read(text, millisIn(unitOf(text)), MOST_MILLIS);
  }

  /** Reads a size such as {@code 150 KB}. */
  public static int bytes(String text) {
    return read(text, bytesIn(unitOf(text)), MOST_BYTES);
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static int read(String text, int factor, int most) {
    int number = 0;
    for (int i = 0; i < digitsOf(text); i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return factor > 0 && number <= most / factor ? number * factor : 0;
  }

  private static String unitOf(String text) {
    int digits = digitsOf(text);
    return text.substring(text.startsWith(" ", digits) ? digits + 1 : digits);
  }

  /** Counts the digits; those beyond what an integer holds count as part of the unit. */
  private static int digitsOf(String text) {
    int digits = 0;
    while (digits < text.length() && digits < MOST_DIGITS && isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits;
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
