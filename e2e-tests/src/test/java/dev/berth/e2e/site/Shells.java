package dev.berth.e2e.site;

import java.util.regex.Matcher;

/** The application shells that tests are run in. */
public final class Shells {
  private static final String SHELL =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shell</title>
      <script defer src="/bootstrap.js" data-routes="/routes.json"></script></head>
      <body><header><a href="/">home</a></header><main data-berth-outlet></main></body></html>
      """;

  private Shells() {}

  /** The smallest shell that the documentation shows. */
  public static String plain() {
    return SHELL;
  }

  /** The same with the bootstrap for old televisions. */
  public static String legacy() {
    return SHELL.replace("/bootstrap.js", "/bootstrap.legacy.js");
  }

  /** The same with something else in the place of the bootstrap's element. */
  public static String withScript(String html) {
    return SHELL.replaceAll("<script.*</script>", Matcher.quoteReplacement(html));
  }

  /** The same, but the bootstrap's script has these attributes in place of {@code data-routes}. */
  public static String withAttributes(String attributes) {
    return SHELL.replace("data-routes=\"/routes.json\"", attributes);
  }

  /** The same with something more at the end of its head. */
  public static String withInHead(String html) {
    return SHELL.replace("</head>", html + "</head>");
  }

  /** The same with something more at the end of its header, such as links. */
  public static String withInHeader(String html) {
    return SHELL.replace("</header>", html + "</header>");
  }

  /** The same, but the outlet is the body, in which the shell has this much of its own. */
  public static String withBodyAsOutlet(String html) {
    return SHELL.replaceAll("<body>.*</body>", "<body data-berth-outlet>" + html + "</body>");
  }

  /** The same, but the browser compares the bootstrap with a hash. */
  public static String withIntegrity(String hash) {
    return SHELL.replace("<script defer", "<script defer integrity=\"" + hash + "\"");
  }
}
