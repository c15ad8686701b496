package dev.berth.e2e;

import com.microsoft.playwright.Page;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;

/** A product with pages for members only, and a configuration. */
final class Club {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"landing": {"entry": "/landing.html"}, "sign-in": {"entry": "/sign-in.html"},
                          "members": {"entry": "/members.html"}},
       "routes": [{"path": "/", "mfe": "landing"}, {"path": "/sign-in", "mfe": "sign-in"},
                  {"path": "/club/*", "mfe": "members", "userStatus": "authenticated",
                   "otherwise": "/sign-in"}]}
      """;
  private static final String SIGN_IN =
      "end => berth.session.signIn({token: 'secret-1', user: {name: 'Sam'},"
          + " expiresAt: end && Date.now() + end})";

  private final FixtureServer server;

  Club(FixtureServer server) {
    this.server = server;
  }

  /** Answers for all its files but the configuration. */
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/landing.html", EntryPoints.named("Landing"));
    server.answer("/sign-in.html", EntryPoints.named("Sign in"));
    server.answer("/members.html", EntryPoints.named("Members"));
    server.answer(
        "/",
        Answer.html(Shells.withAttributes("data-routes=/routes.json data-config=/config.json")));
  }

  /** Opens a page of it with this configuration. */
  void open(Page page, String config, String path) {
    server.answer("/config.json", Answer.json(config));
    page.navigate(server.url(path));
    page.evaluate("berth.ready");
  }

  /**
   * Signs Sam in.
   *
   * @param end in how many milliseconds the session ends; 0 for never
   */
  void signIn(Page page, int end) {
    page.evaluate(SIGN_IN, end);
  }
}
