package dev.berth.bootstrap.loading;

/**
 * Decides in which encoding a page is read, as the HTML standard determines it: by a byte order
 * mark, else by the header, else by what the beginning of the page says, else UTF-8.
 *
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">
 *     HTML, determining the character encoding</a>
 */
public final class PageEncoding {
  /** How many bytes at the beginning are looked at. */
  public static final int JUDGED_BY = 1024;

  private static final String USUAL = "utf-8";

  /** What a device can decode. */
  public interface Labels {
    /** The name of the encoding that a label means; empty when there is none. */
    String nameOf(String label);
  }

  private PageEncoding() {}

  /**
   * Gives the name of the encoding.
   *
   * @param beginning a character for each of the first bytes, in lower case
   * @param contentType the header, in lower case
   */
  public static String of(String beginning, String contentType, Labels labels) {
    String marked = byMark(beginning);
    if (!marked.isEmpty()) {
      return marked;
    }
    String told = labels.nameOf(MetaPrescan.charsetIn(contentType));
    if (told.isEmpty()) {
      told = inMarkup(new MetaPrescan(beginning, labels).encoding());
    }
    return told.isEmpty() ? USUAL : told;
  }

  private static String byMark(String beginning) {
    if (beginning.startsWith("\u00ef\u00bb\u00bf")) {
      return USUAL;
    }
    return beginning.startsWith("\u00fe\u00ff")
        ? "utf-16be"
        : beginning.startsWith("\u00ff\u00fe") ? "utf-16le" : "";
  }

  /** Markup that could be read byte by byte is not in UTF-16, whatever it says. */
  private static String inMarkup(String name) {
    return name.startsWith("utf-16")
        ? USUAL
        : name.equals("x-user-defined") ? "windows-1252" : name;
  }
}
