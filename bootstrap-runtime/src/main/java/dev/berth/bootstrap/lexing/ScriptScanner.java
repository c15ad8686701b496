package dev.berth.bootstrap.lexing;

import dev.berth.collections.Vec;

/**
 * Reads a classic script token by token, as far as that needs no parser: strings, templates,
 * regular expressions and comments are told from code, and brackets are counted. It is written for
 * bundles of a megabyte: nothing is made of a token but its place.
 */
final class ScriptScanner {
  static final int END = 0;
  static final int WORD = 1;
  static final int VALUE = 2;
  static final int TEMPLATE = 3;
  static final int PUNCTUATOR = 4;

  private static final int SPREAD = 1;
  private static final String BLOCK = "{";
  private static final String LIST = "[";
  private static final String GROUP = "(";

  /** The head of a statement, after which a slash begins a regular expression. */
  private static final String CONDITION = "if";

  private static final String SUBSTITUTION = "`";

  private final String text;
  private final int length;
  private final Trivia trivia;
  private final Vec<String> open = new Vec<>();
  private int kind = END;
  private int sign;
  private int start;
  private int end;
  private boolean afterLineBreak;
  private boolean endsOperand;
  private boolean afterOperand;
  private boolean afterSemicolon;
  private int count;
  private boolean isProperty;
  private boolean isBroken;

  ScriptScanner(String text) {
    this.text = text;
    this.length = text.length();
    this.trivia = new Trivia(text);
  }

  /** Reads the next token; nothing but ends follow an end. */
  void next() {
    boolean afterDot = kind == PUNCTUATOR && sign == '.';
    afterOperand = endsOperand;
    afterSemicolon = is(';');
    count++;
    start = trivia.skip(end);
    afterLineBreak = trivia.hasLineBreak();
    if (start >= length || isBroken) {
      kind = END;
      sign = 0;
      end = length;
      isBroken |= open.size() > 0 || start > length;
      return;
    }
    char first = text.charAt(start);
    if (isWordPart(first)) {
      readWord(first, afterDot);
    } else {
      readSign(first);
    }
  }

  private void readWord(char first, boolean afterDot) {
    int at = start + 1;
    if (first >= '0' && first <= '9') {
      readNumber(at);
      return;
    }
    while (at < length && isWordPart(text.charAt(at))) {
      at++;
    }
    end = at;
    kind = WORD;
    isProperty = afterDot;
    endsOperand = afterDot || !Keywords.wantsOperand(text, start, end);
  }

  private void readNumber(int from) {
    int at = from;
    boolean exponent = text.charAt(start) != '0' || !isLetter(at < length ? text.charAt(at) : '0');
    while (at < length) {
      char c = text.charAt(at);
      boolean signed = exponent && (c == '+' || c == '-') && (text.charAt(at - 1) | 32) == 'e';
      if (!isWordPart(c) && c != '.' && !signed) {
        break;
      }
      at++;
    }
    value(at);
  }

  private void readSign(char first) {
    if (first == '"' || first == '\'') {
      value(trivia.endOfString(start));
    } else if (first == '`') {
      readTemplate(start + 1);
    } else if (first == '/' && !isDivision()) {
      value(trivia.endOfPattern(start));
    } else if (first == '.' && start + 1 < length && isDigit(text.charAt(start + 1))) {
      readNumber(start + 1);
    } else {
      punctuate(first);
    }
  }

  /** After a bracket that ends a block or an object a slash divides nothing that makes sense. */
  private boolean isDivision() {
    return endsOperand && !(kind == PUNCTUATOR && sign == '}');
  }

  private void value(int at) {
    kind = VALUE;
    end = at;
    endsOperand = true;
    isBroken |= at > length;
  }

  private void readTemplate(int from) {
    kind = TEMPLATE;
    end = trivia.endOfTemplate(from);
    isBroken |= end > length;
    endsOperand = end <= length && text.charAt(end - 1) == '`';
    if (!endsOperand) {
      open.add(SUBSTITUTION);
    }
  }

  private void punctuate(char first) {
    if (first == '}' && open.size() > 0 && open.last() == SUBSTITUTION) {
      open.removeAt(open.size() - 1);
      readTemplate(start + 1);
      return;
    }
    end = start + 1;
    sign = first;
    if (first == '(' || first == '[' || first == '{') {
      open.add(first == '{' ? BLOCK : first == '[' ? LIST : groupAfterWord());
      endsOperand = false;
    } else if (first == ')' || first == ']' || first == '}') {
      close(first);
    } else {
      operate(first);
    }
    kind = PUNCTUATOR;
  }

  private String groupAfterWord() {
    boolean isCondition = kind == WORD && !isProperty && Keywords.hasCondition(text, start);
    return isCondition ? CONDITION : GROUP;
  }

  private void close(char bracket) {
    String opened = open.size() == 0 ? "" : open.last();
    boolean fits =
        bracket == ']'
            ? opened == LIST
            : bracket == '}' ? opened == BLOCK : opened == GROUP || opened == CONDITION;
    if (fits) {
      open.removeAt(open.size() - 1);
    }
    isBroken |= !fits;
    endsOperand = opened != CONDITION;
  }

  private void operate(char first) {
    boolean twice = end < length && text.charAt(end) == first;
    if (twice && (first == '+' || first == '-')) {
      end++;
    } else if (twice && first == '.') {
      end += 2;
      sign = SPREAD;
      endsOperand = false;
    } else {
      endsOperand = false;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
  }

  private static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c) || c == '_' || c == '$' || c == '\\' || c == '#' || c > 127;
  }

  int kind() {
    return kind;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** How many brackets are open after the token. */
  int depth() {
    return open.size();
  }

  /** Whether a bracket does not fit, or the text ends within something. */
  boolean isBroken() {
    return isBroken;
  }

  boolean is(char punctuator) {
    return kind == PUNCTUATOR && sign == punctuator;
  }

  /** Whether the token is this word, and not the name of a property. */
  boolean is(String word) {
    return kind == WORD
        && !isProperty
        && end - start == word.length()
        && text.startsWith(word, start);
  }

  String word() {
    return text.substring(start, end);
  }

  /** Whether the token before it has ended something that has a value, or a statement. */
  boolean followsOperand() {
    return afterOperand;
  }

  /** Whether a statement has ended before the token without a semicolon. */
  boolean followsInsertedSemicolon() {
    return afterLineBreak
        && afterOperand
        && (kind == WORD
            ? !is("in") && !is("instanceof")
            : kind == VALUE || is('{') || is('!') || is('~') || is('@') || endsOperand && isStep());
  }

  /** Whether it is the first token. */
  boolean beginsText() {
    return count == 1;
  }

  boolean followsSemicolon() {
    return afterSemicolon;
  }

  boolean isSpread() {
    return kind == PUNCTUATOR && sign == SPREAD;
  }

  private boolean isStep() {
    return is('+') || is('-');
  }
}
