package dev.berth.bootstrap.loading;

/**
 * Looks in the beginning of a page for the meta element that says its encoding, before the page can
 * be parsed.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding">
 *     HTML, prescan a byte stream to determine its encoding</a>
 */
final class MetaPrescan {
  private static final String BLANK = " \t\n\f\r";
  private static final String WORD = "charset";

  private final String text;
  private final PageEncoding.Labels labels;
  private int at;
  private String name;
  private String value;

  /**
   * @param text in lower case
   */
  MetaPrescan(String text, PageEncoding.Labels labels) {
    this.text = text;
    this.labels = labels;
  }

  /** The encoding that the first meta element with a known one names; empty without any. */
  String encoding() {
    String found = "";
    while (found.isEmpty() && at < text.length()) {
      found = next();
    }
    return found;
  }

  /** The label in a header, or in the content of a meta element; empty without any. */
  static String charsetIn(String text) {
    MetaPrescan scan = new MetaPrescan(text, null);
    while (scan.find(WORD)) {
      scan.pass(BLANK);
      if (scan.isAt("=")) {
        scan.at++;
        scan.pass(BLANK);
        return scan.quoted(BLANK + ";");
      }
    }
    return "";
  }

  private String next() {
    if (find("<")) {
      if (isAt("!--")) {
        at++;
        find("-->");
      } else if (isLetter(at) || isAt("/") && isLetter(at + 1)) {
        return tag();
      } else if (isAt("!") || isAt("/") || isAt("?")) {
        find(">");
      }
    }
    return "";
  }

  private String tag() {
    boolean meta = isAt("meta") && (BLANK + "/").indexOf(charAt(at + 4)) >= 0;
    at += meta ? 4 : 0;
    if (!meta) {
      reach(BLANK + ">");
    }
    String charset = "";
    boolean isPragma = false;
    boolean needsPragma = false;
    while (attribute()) {
      isPragma |= name.equals("http-equiv") && value.equals("content-type");
      boolean own = name.equals(WORD);
      if (own || name.equals("content") && charset.isEmpty()) {
        charset = own ? value : charsetIn(value);
        needsPragma = !own;
      }
    }
    boolean ends = at < text.length();
    return meta && ends && (isPragma || !needsPragma) ? labels.nameOf(charset) : "";
  }

  /** Reads the next attribute of a tag; false at the end of the tag. */
  private boolean attribute() {
    pass(BLANK + "/");
    if (at >= text.length() || isAt(">")) {
      return false;
    }
    int start = at++;
    reach(BLANK + "=/>");
    name = text.substring(start, at);
    value = "";
    pass(BLANK);
    if (isAt("=")) {
      at++;
      pass(BLANK);
      value = quoted(BLANK + ">");
    }
    return true;
  }

  /**
   * A value in quotation marks, or up to one of these characters; empty when the second mark is
   * missing.
   */
  private String quoted(String ends) {
    boolean marked = isAt("\"") || isAt("'");
    int start = marked ? at + 1 : at;
    String end = marked ? charAt(at) : ends;
    at = start;
    reach(end);
    String all = text.substring(start, at);
    at += marked ? 1 : 0;
    return at > text.length() ? "" : all;
  }

  /** Goes behind the next place with this word; at the end when there is none. */
  private boolean find(String word) {
    int place = text.indexOf(word, at);
    at = place < 0 ? text.length() : place + word.length();
    return place >= 0;
  }

  private void pass(String characters) {
    while (at < text.length() && characters.indexOf(charAt(at)) >= 0) {
      at++;
    }
  }

  private void reach(String characters) {
    while (at < text.length() && characters.indexOf(charAt(at)) < 0) {
      at++;
    }
  }

  private boolean isAt(String word) {
    return text.startsWith(word, at);
  }

  private boolean isLetter(int place) {
    return place < text.length() && text.charAt(place) >= 'a' && text.charAt(place) <= 'z';
  }

  private String charAt(int place) {
    return text.substring(place, Math.min(place + 1, text.length()));
  }
}
