package dev.berth.e2e.fidelity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The application around each page: a shell of its own, and a route map of its own. */
final class ConformanceSite {
  private static final String SHELL =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shell</title>
      <script defer src="/bootstrap.js" data-routes="/routes/%s.json" data-outlet="body"%s></script></head>
      <body></body></html>""";
  private static final String NONCE = "'nonce-fixture'";
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {
         "neutral": {"entry": "/fidelity/neutral.html"},
         "next": {"entry": "/fidelity/next.html"},
         "page": {"entry": "%1$s"%3$s},
         "far": {"entry": "%2$s%1$s"%3$s}},
       "routes": [
         {"path": "/neutral/*", "mfe": "neutral"}, {"path": "/next", "mfe": "next"},
         {"path": "/fidelity/%4$s", "mfe": "page"},
         {"path": "/run/*", "mfe": "page"}, {"path": "/far/*", "mfe": "far"}]}
      """;

  private final Map<String, ConformancePage> pages;

  ConformanceSite(List<ConformancePage> pages) {
    this.pages =
        pages.stream().collect(Collectors.toMap(ConformancePage::path, Function.identity()));
  }

  /** Gives the page of a folder, or null. */
  ConformancePage page(String path) {
    return pages.get(path);
  }

  /** The HTML of the shell that shows one page. */
  static String shell(ConformancePage page) {
    boolean withNonce =
        page.headers().values().stream()
            .anyMatch(value -> value.contains(NONCE) && value.contains("script-src"));
    return SHELL.formatted(page.path(), withNonce ? " nonce=\"fixture\"" : "");
  }

  /** The route map of that shell, which has the page on its own origin and on another. */
  static String routes(ConformancePage page, String otherOrigin) {
    String keys =
        page.microFrontendKeys().entrySet().stream()
            .map(key -> ", \"" + key.getKey() + "\": " + key.getValue())
            .collect(Collectors.joining());
    return ROUTES.formatted(page.entry(), otherOrigin, keys, page.path());
  }
}
