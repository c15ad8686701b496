package dev.berth.e2e;

import com.microsoft.playwright.Page;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Opens a home page, from which a test goes to an entry point of its own at another folder. */
abstract class FarEntry {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far/index.html"},
                          "open": {"entry": "/open/index.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/a/deep/path", "mfe": "far"},
                  {"path": "/far", "mfe": "far"}, {"path": "/far/start", "mfe": "far"},
                  {"path": "/open/*", "mfe": "open"}]}
      """;
  static final String GO = "berth.navigate('/a/deep/path')";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  final CountDownLatch gate = new CountDownLatch(1);

  @BeforeEach
  void openHome(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    page.addInitScript(
        "window.log = [];"
            + " document.addEventListener('berth:error', event => log.push(event.detail.code))");
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }
}
