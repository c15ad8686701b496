package dev.berth.bootstrap.diagnosis;

import dev.berth.bootstrap.loading.EntryFailure;
import dev.berth.bootstrap.loading.Finding;

/** What to do about an entry point that came, but is not what was wanted. */
final class Advice {
  private final EntryFailure failure;

  private Advice(EntryFailure failure) {
    this.failure = failure;
  }

  static String on(EntryFailure failure) {
    return new Advice(failure).text();
  }

  /** The way to a key of the micro-frontend. */
  static String key(EntryFailure failure, String key) {
    return "microFrontends." + failure.name() + "." + key + " in the route map";
  }

  private String text() {
    if (found(Finding.ANSWERED)) {
      return onStatus();
    }
    if (found(Finding.TYPE)) {
      return onType();
    }
    if (found(Finding.LATE)) {
      return "Have its server answer sooner, or raise " + key("timeout") + ".";
    }
    if (found(Finding.BROKEN_OFF)) {
      return "The connection ended before the file did. Check the Content-Length that the server"
          + " announces, and the limits of proxies on the way.";
    }
    return onContent();
  }

  private String onStatus() {
    if (found(Finding.ANSWERED + "401") || found(Finding.ANSWERED + "403")) {
      return "Its server does not let this user read it. Check the access rules of the server;"
          + " cookies go along to the shell's own origin only.";
    }
    if (found(Finding.ANSWERED + "404") || found(Finding.ANSWERED + "410")) {
      return "There is no such file. Check that it is deployed, and " + key("entry") + ".";
    }
    if (found(Finding.ANSWERED + "5")) {
      return "Its server failed: look into the server's log. If it recovers by itself, raise "
          + key("retries")
          + ".";
    }
    return "Open the URL in a tab to see what the server says, and check " + key("entry") + ".";
  }

  private String onType() {
    String type = failure.finding().substring(Finding.TYPE.length());
    if (type.startsWith("application/xhtml")) {
      return "Berth reads pages as HTML: have the server send Content-Type: text/html.";
    }
    if (type.contains("javascript")) {
      return "An entry point is an HTML page. For an ES module with lifecycle functions set "
          + key("kind")
          + " to \"module\"; else check "
          + key("entry")
          + ".";
    }
    return "An entry point is an HTML page: check "
        + key("entry")
        + ", or have the server send Content-Type: text/html.";
  }

  private String onContent() {
    if (found(Finding.SHELL)) {
      return "Servers of single-page applications answer with it where a file is missing. Check"
          + " that the file is deployed, and "
          + key("entry")
          + ".";
    }
    if (found(Finding.FRAMESET)) {
      return "Frames need a window of their own: set " + key("kind") + " to \"iframe\".";
    }
    if (found(Finding.TOO_LARGE)) {
      return "An entry point is the page alone, which brings data, pictures and scripts by their"
          + " URLs: move them out of it, or check "
          + key("entry")
          + ".";
    }
    if (found(Finding.NO_TEXT)) {
      return "It may be a picture, a file that is compressed without a Content-Encoding, or UTF-16"
          + " without a charset in its Content-Type. Check the server, and "
          + key("entry")
          + ".";
    }
    return "Check the file on the server, and " + key("entry") + ".";
  }

  private boolean found(String finding) {
    return failure.finding().startsWith(finding);
  }

  private String key(String key) {
    return key(failure, key);
  }
}
