package dev.berth.bootstrap.platform;

/** Reads numbers out of texts. */
final class Digits {
  private Digits() {}

  /**
   * The version that follows a mark, such as {@code 6.5}.
   *
   * @param parts how many numbers to read at most
   * @return empty when none follows
   */
  static String after(String text, String mark, int parts) {
    int at = text.indexOf(mark);
    if (at < 0) {
      return "";
    }
    int begin = at + mark.length();
    int end = begin;
    int left = parts;
    while (end < text.length() && (isDigit(text, end) || isPoint(text, end) && --left > 0)) {
      end++;
    }
    return text.substring(begin, end);
  }

  /** The number that a text of digits writes. */
  static int number(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** A point counts between two digits only. */
  private static boolean isPoint(String text, int at) {
    return text.charAt(at) == '.' && isDigit(text, at + 1) && isDigit(text, at - 1);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
