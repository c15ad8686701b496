package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.errors.ErrorCode;

/**
 * What the server answered for an entry point.
 *
 * @param url where the answer came from in the end, redirects followed
 * @param status HTTP status
 * @param contentType the header in lower case, or an empty text
 * @param text the body
 * @param encoding the encoding that the body came in; empty when it is that of the shell
 * @param policy the content security policy that it is served with; empty for none, or where
 *     another origin does not expose it
 */
public record FetchedEntry(
    String url, int status, String contentType, String text, String encoding, String policy) {
  /** A NUL among as many characters at the start tells a binary file, in whatever encoding. */
  private static final int JUDGED_BY = 1024;

  /** The code of an answer that is no success. */
  public static String codeOf(int status) {
    return status == 401 || status == 403 ? ErrorCode.ENTRY_FORBIDDEN : ErrorCode.ENTRY_UNREACHABLE;
  }

  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Whether it is served as HTML, or as nothing in particular. */
  boolean isHtml() {
    return contentType.isEmpty() || contentType.startsWith("text/html");
  }

  boolean isText() {
    return !text.substring(0, Math.min(JUDGED_BY, text.length())).contains("\0");
  }
}
