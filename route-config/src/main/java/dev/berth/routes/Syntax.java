package dev.berth.routes;

import dev.berth.collections.Vec;

/**
 * Knows how the texts of a route map are written. A rule is the sentence that tells the reader of a
 * problem what is allowed.
 */
final class Syntax {
  static final String TEXT = "a text that is not empty";
  static final String NAME = "a name of letters, digits, \"-\" and \"_\"";
  static final String TAG = "a name of a custom element, such as \"shop-cart\"";
  static final String URL = "a URL on http or https";
  static final String HASH = "\"sha256-\", \"sha384-\" or \"sha512-\" and the hash in base64";
  static final String PATH =
      "\"/\" and segments in characters of a URL path, \":name\" each once, \"*\" only at the end";

  static final String DURATION =
      "a duration from \"1ms\" to \"24h\", such as \"500ms\", \"8s\" or \"10m\"";
  static final String SIZE = "a size from \"1 B\" to \"1024 MB\", such as \"150 KB\"";

  private Syntax() {}

  static boolean fits(String rule, String text) {
    if (text.isEmpty()) {
      return false;
    }
    if (rule.equals(NAME)) {
      return isMadeOf(text, "-_");
    }
    if (rule.equals(TAG)) {
      return isTag(text);
    }
    if (rule.equals(HASH)) {
      return isHash(text);
    }
    if (rule.equals(DURATION)) {
      return Quantity.millis(text) > 0;
    }
    if (rule.equals(SIZE)) {
      return Quantity.bytes(text) > 0;
    }
    return rule.equals(TEXT) || isAddress(rule, text);
  }

  private static boolean isAddress(String rule, String text) {
    return hasUrlCharacters(text) && (rule.equals(URL) ? isUrl(text) : isPath(text));
  }

  /** Tells a full address from one that is relative to a base. */
  static boolean isAbsolute(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  static boolean hasUrlCharacters(String text) {
    return isMadeOf(text, "-._~!$&'()*+,;=:@/?#[]%");
  }

  /** Accepts what browsers do, as long as it is in ASCII. */
  private static boolean isTag(String text) {
    char first = text.charAt(0);
    return first >= 'a' && first <= 'z' && text.contains("-") && isLowerCase(text);
  }

  private static boolean isLowerCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        return false;
      }
    }
    return isMadeOf(text, "-._");
  }

  /** Accepts every relative URL: its base is on http or https. */
  private static boolean isUrl(String text) {
    int colon = text.indexOf(':');
    return colon < 0 || text.lastIndexOf('/', colon) >= 0 || isAbsolute(text);
  }

  private static boolean isHash(String text) {
    int length = text.length();
    boolean isWhole =
        text.startsWith("sha256-") && length == 51
            || text.startsWith("sha384-") && length == 71
            || text.startsWith("sha512-") && length == 95;
    return isWhole && isMadeOf(text.substring(7), "+/=");
  }

  private static boolean isPath(String text) {
    Vec<String> segments = PathPattern.parse(text).segments();
    Vec<String> seen = new Vec<>();
    boolean isPath = text.startsWith("/") && !text.contains("?") && !text.contains("#");
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      boolean isParameter = PathPattern.isParameter(segment);
      boolean isNamed = isParameter && fits(NAME, segment.substring(1)) && !seen.contains(segment);
      isPath &= isParameter ? isNamed : isLiteral(segment);
      seen.add(segment);
    }
    return isPath;
  }

  private static boolean isLiteral(String segment) {
    return !segment.isEmpty() && !segment.contains("*");
  }

  private static boolean isMadeOf(String text, String beyondLettersAndDigits) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isLetter = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
      if (!isLetter && !Quantity.isDigit(letter) && beyondLettersAndDigits.indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }
}
