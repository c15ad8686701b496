package dev.berth.server.handlers;

import dev.berth.server.files.MediaTypes;
import org.eclipse.jetty.http.HttpFields;

/**
 * Decides whether a request is a user going to an address, or a page asking for one of its files.
 *
 * <p>Only the former may be answered with the shell. A page that gets the shell in place of a
 * missing script, style or entry point fails later, and elsewhere.
 */
final class NavigationRule {
  private NavigationRule() {}

  static boolean isNavigation(String path, HttpFields headers) {
    return MediaTypes.of(path).isEmpty() && isForDocument(headers);
  }

  private static boolean isForDocument(HttpFields headers) {
    String mode = headers.get("Sec-Fetch-Mode");
    return mode == null
        ? accepts(headers, "text/html")
        : mode.equals("navigate") && isForTopLevel(headers);
  }

  /** A frame must not get the shell: it would show the whole product inside itself. */
  private static boolean isForTopLevel(HttpFields headers) {
    String destination = headers.get("Sec-Fetch-Dest");
    return destination == null || destination.equals("document");
  }

  private static boolean accepts(HttpFields headers, String type) {
    return headers.getCSV("Accept", false).stream().anyMatch(range -> range.startsWith(type));
  }
}
