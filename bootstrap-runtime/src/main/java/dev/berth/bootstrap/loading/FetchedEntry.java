package dev.berth.bootstrap.loading;

/**
 * What the server answered for an entry point.
 *
 * @param url where the answer came from in the end, redirects followed
 * @param status HTTP status
 * @param contentType the header as sent, or an empty text
 * @param text the body
 */
public record FetchedEntry(String url, int status, String contentType, String text) {
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }
}
