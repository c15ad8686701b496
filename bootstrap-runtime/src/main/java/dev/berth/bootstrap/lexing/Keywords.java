package dev.berth.bootstrap.lexing;

/** The words that say how what follows them is to be read. */
final class Keywords {
  private static final String BEFORE_OPERANDS =
      " await case default delete do else extends in instanceof new return throw typeof void yield ";
  private static final int LONGEST = 10;

  private Keywords() {}

  /** Whether a value follows the word, and no operator. */
  static boolean wantsOperand(String text, int start, int end) {
    int length = end - start;
    char first = text.charAt(start);
    return length > 1
        && length <= LONGEST
        && "acdeinrtvy".indexOf(first) >= 0
        && BEFORE_OPERANDS.indexOf(" " + text.substring(start, end) + " ") >= 0;
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
