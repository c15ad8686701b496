package dev.berth.e2e.site;

/** The entry points that tests make up. */
public final class EntryPoints {
  private EntryPoints() {}

  /** A page with a title and a main heading. */
  public static Answer named(String name) {
    return withBody(name, "");
  }

  /** The same with more below the heading. */
  public static Answer withBody(String name, String html) {
    return Answer.html(
        "<!doctype html><html><head><title>%1$s</title></head><body><h1>%1$s</h1>%2$s</body></html>"
            .formatted(name, html));
  }

  /** The same with more at the end of its head. */
  public static Answer withHead(String name, String html) {
    return Answer.html(
        "<!doctype html><html><head><title>%1$s</title>%2$s</head><body><h1>%1$s</h1></body></html>"
            .formatted(name, html));
  }

  /** The same with a script below the heading. */
  public static Answer withScript(String name, String script) {
    return withBody(name, "<script>" + script + "</script>");
  }

  /**
   * The same with lifecycle hooks.
   *
   * @param hooks the inside of a JavaScript object
   */
  public static Answer withHooks(String name, String hooks) {
    return withScript(name, "berth.lifecycle({" + hooks + "})");
  }
}
