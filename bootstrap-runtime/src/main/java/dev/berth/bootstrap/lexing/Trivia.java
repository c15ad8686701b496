package dev.berth.bootstrap.lexing;

/** What stands between tokens, and where the tokens end that have text of their own in them. */
final class Trivia {
  private final String text;
  private final int length;
  private boolean lineBreak;

  Trivia(String text) {
    this.text = text;
    this.length = text.length();
  }

  /** Whether what was skipped last holds a line break. */
  boolean hasLineBreak() {
    return lineBreak;
  }

  /** The place of the next token; past the end when a comment has none. */
  int skip(int from) {
    int at = from;
    lineBreak = from == 0;
    while (at < length) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        lineBreak = true;
        at++;
      } else if (isBlank(c)) {
        at++;
      } else {
        int after = endOfComment(at, c);
        if (after == at) {
          return at;
        }
        at = after;
      }
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c >= '\t' && c <= '\f'
        || c > 127
            && (c == '\u00a0'
                || c == '\ufeff'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200a'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000');
  }

  /** The place itself when there is no comment. Those of HTML are comments of scripts too. */
  private int endOfComment(int at, char c) {
    if (c == '/' && text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      lineBreak |= close > 0 && text.substring(at, close).indexOf('\n') >= 0;
      return close < 0 ? length + 1 : close + 2;
    }
    boolean line =
        c == '/' && text.startsWith("//", at)
            || c == '<' && text.startsWith("<!--", at)
            || c == '-' && lineBreak && text.startsWith("-->", at)
            || c == '#' && at == 0 && text.startsWith("#!", at);
    return line ? endOfLine(at) : at;
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < length && !isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Past the end of the text when it has none, as for the others. */
  int endOfString(int from) {
    char quote = text.charAt(from);
    for (int at = from + 1; at < length; at++) {
      char c = text.charAt(at);
      if (c == quote) {
        return at + 1;
      }
      if (c == '\\') {
        at++;
      } else if (c == '\n') {
        return length + 1;
      }
    }
    return length + 1;
  }

  /** After its back quote, or after the opening of a substitution. */
  int endOfTemplate(int from) {
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      if (c == '`') {
        return at + 1;
      }
      if (c == '\\') {
        at++;
      } else if (c == '$' && at + 1 < length && text.charAt(at + 1) == '{') {
        return at + 2;
      }
    }
    return length + 1;
  }

  /** Without its flags, which are read as a word, and harm nobody. */
  int endOfPattern(int from) {
    boolean inClass = false;
    for (int at = from + 1; at < length; at++) {
      char c = text.charAt(at);
      if (c == '/' && !inClass) {
        return endOfFlags(at + 1);
      }
      if (c == '\\') {
        at++;
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (isLineBreak(c)) {
        return length + 1;
      }
    }
    return length + 1;
  }

  private int endOfFlags(int from) {
    int at = from;
    while (at < length && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      at++;
    }
    return at;
  }
}
