package dev.berth.e2e.files;

import com.microsoft.playwright.Page;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;

/** Two micro-frontends, and browsers that have less than Chromium. */
final class FilesSite {
  static final String PART = "/bootstrap.files.js";

  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;

  private FilesSite() {}

  static void serve(FixtureServer server) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/far.html", EntryPoints.named("Far"));
  }

  static void open(FixtureServer server, Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  /** Has the browser keep files this way at best. */
  static void limitTo(String backing, Page page) {
    if (!backing.equals("opfs")) {
      page.addInitScript("delete StorageManager.prototype.getDirectory");
    }
    if (backing.equals("memory")) {
      page.addInitScript("IDBFactory.prototype.open = () => { throw new Error('switched off') }");
    }
  }
}
