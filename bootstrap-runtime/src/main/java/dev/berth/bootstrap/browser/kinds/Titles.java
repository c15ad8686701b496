package dev.berth.bootstrap.browser.kinds;

import org.teavm.jso.dom.html.HTMLDocument;

/** The title of the page, while no entry point brings its own. */
final class Titles {
  private Titles() {}

  /** Sets the title that the route map gives; an empty one changes nothing. */
  static void set(String title) {
    if (!title.isEmpty()) {
      HTMLDocument.current().setTitle(title);
    }
  }
}
