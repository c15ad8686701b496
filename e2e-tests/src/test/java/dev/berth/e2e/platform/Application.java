package dev.berth.e2e.platform;

import com.microsoft.playwright.Page;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.io.IOException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An application of two pages on a device, and what it hears there. */
final class Application implements BeforeEachCallback, AfterEachCallback {
  static final String WHY =
      "promise => promise.then(() => 'kept', why => `${why.name} ${why.code} ${why.message}`)";

  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;

  private final FixtureServer server = new FixtureServer();

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    server.beforeEach(test);
    answer("/routes.json", Answer.json(ROUTES));
    answer("/home.html", EntryPoints.named("Home"));
    answer("/far.html", EntryPoints.named("Far"));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    server.afterEach(test);
  }

  /** Sets what is said to requests for a path, from now on. */
  void answer(String path, Answer answer) {
    server.answer(path, answer);
  }

  void open(Page page, Device device) {
    open(page, device, "/");
  }

  void open(Page page, Device device, String path) {
    page.navigate(server.url(device.at(path)));
    page.evaluate("berth.ready");
    page.evaluate("void (window.heard ??= [])");
  }

  /** Has the page write down what a member of {@code berth.platform} tells. */
  static void hear(Page page, String member) {
    page.evaluate(
        """
        member => void berth.platform[member].on(said => {
          heard.push(said?.name ?? said?.type ?? said);
        })""",
        member);
    settle(page);
  }

  /**
   * Waits until subscriptions are heard: a plain browser loads what knows devices when somebody
   * subscribes, and answers in the order of the calls.
   */
  static void settle(Page page) {
    page.evaluate("berth.platform.media()");
  }

  static Object heard(Page page) {
    return page.evaluate("heard");
  }
}
