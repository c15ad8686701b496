package dev.berth.server.report;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Writes lines for people, in colour where that is wanted.
 *
 * @param coloured whether escape sequences for colours may be written
 */
public record Terminal(PrintStream out, boolean coloured) {
  private static final String BOLD = "1";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  /** Makes a terminal without colours, for files and tests. */
  public static Terminal plain(PrintStream out) {
    return new Terminal(out, false);
  }

  /** Makes a terminal that says nothing. */
  public static Terminal silent() {
    return plain(new PrintStream(OutputStream.nullOutputStream()));
  }

  /** Writes text as it is, line ends included. */
  public void print(String text) {
    out.print(text);
    out.flush();
  }

  String bold(String text) {
    return styled(BOLD, text);
  }

  String warning(String text) {
    return styled(YELLOW, text);
  }

  String link(String text) {
    return styled(CYAN, text);
  }

  private String styled(String style, String text) {
    return coloured ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }
}
