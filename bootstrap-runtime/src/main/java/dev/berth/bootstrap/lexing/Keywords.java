package dev.berth.bootstrap.lexing;

/** The words that say how what follows them is to be read. */
final class Keywords {
  private Keywords() {}

  /** Whether a value follows the word, and no operator. */
  static boolean wantsOperand(String text, int start, int end) {
    return switch (text.charAt(start)) {
      case 'a' -> is(text, start, end, "await");
      case 'c' -> is(text, start, end, "case");
      case 'd' ->
          is(text, start, end, "default")
              || is(text, start, end, "delete")
              || is(text, start, end, "do");
      case 'e' -> is(text, start, end, "else") || is(text, start, end, "extends");
      case 'i' -> is(text, start, end, "in") || is(text, start, end, "instanceof");
      case 'n' -> is(text, start, end, "new");
      case 'r' -> is(text, start, end, "return");
      case 't' -> is(text, start, end, "throw") || is(text, start, end, "typeof");
      case 'v' -> is(text, start, end, "void");
      case 'y' -> is(text, start, end, "yield");
      default -> false;
    };
  }

  private static boolean is(String text, int start, int end, String word) {
    return end - start == word.length() && text.startsWith(word, start);
  }

  /** Whether the word before a bracket is one of those that have a statement after the bracket. */
  static boolean hasCondition(String text, int bracket) {
    int end = bracket;
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return endsWith(text, end, "if")
        || endsWith(text, end, "for")
        || endsWith(text, end, "while")
        || endsWith(text, end, "with")
        || endsWith(text, end, "await") && text.substring(0, end).trim().endsWith("for await");
  }

  private static boolean endsWith(String text, int end, String word) {
    int start = end - word.length();
    return start >= 0
        && text.startsWith(word, start)
        && (start == 0 || !isNamePart(text.charAt(start - 1)));
  }

  private static boolean isNamePart(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$'
        || c > 127;
  }
}
