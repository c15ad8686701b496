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
       "microFrontends": {"home": {"entry": "/home.html"},
                          "far": {"entry": "/far.html", "lifecycleTimeout": "1m"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;

  /** A television with the interface of Tizen 5.0. */
  static final String DEVICE = "device";

  /** One with that of before. */
  static final String OLD_DEVICE = "device of 2018";

  private static final String WITHOUT_HANDLES =
      """
      Object.defineProperty(window, 'tizen', {configurable: true, set(tizen) {
        Object.defineProperty(window, 'tizen', {value: tizen});
        Object.defineProperty(tizen, 'filesystem', {configurable: true, set(files) {
          delete files.openFile;
          Object.defineProperty(tizen, 'filesystem', {value: files});
        }});
      }});
      """;

  /** Makes bytes that no device can press together. */
  static final String NOISE =
      """
      window.noise = megabytes => new Blob(Array.from({length: megabytes << 4}, () =>
        crypto.getRandomValues(new Uint8Array(1 << 16))));
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

  /** Has the browser keep files this way at best; on an emulated television, as a device does. */
  static void limitTo(String backing, Page page) {
    if (backing.equals(DEVICE) || backing.equals(OLD_DEVICE)) {
      page.addInitScript("sessionStorage['berth-platform'] = 'tizen'");
    } else if (!backing.equals("opfs")) {
      page.addInitScript("delete StorageManager.prototype.getDirectory");
    }
    if (backing.equals(OLD_DEVICE)) {
      page.addInitScript(WITHOUT_HANDLES);
    }
    if (backing.equals("memory")) {
      page.addInitScript("IDBFactory.prototype.open = () => { throw new Error('switched off') }");
    }
  }

  /** What {@code usage()} calls it. */
  static String named(String backing) {
    return backing.equals(OLD_DEVICE) ? DEVICE : backing;
  }
}
