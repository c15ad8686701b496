package dev.berth.e2e.kinds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.page.PageState;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An application of a home page and one guest, whose files are on this origin or another one. */
abstract class GuestSite {
  private static final Path PACKAGES = Path.of("..", "sample-mfes", "target", "node_modules");
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "my-guest": %s},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/guest/*", "mfe": "my-guest"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();
  @RegisterExtension final FixtureServer elsewhere = new FixtureServer();

  /** The server of an origin: {@code same} or {@code other}. */
  final FixtureServer serverOf(String origin) {
    return origin.equals("same") ? server : elsewhere;
  }

  /** Declares the guest, and puts the home page beside it. */
  final void declare(String guest) {
    server.answer("/routes.json", Answer.json(ROUTES.formatted(guest)));
    server.answer("/home.html", EntryPoints.named("Home"));
  }

  /** Opens the application at a path. */
  final void open(Page page, String path) {
    page.addInitScript(
        "window.log = []; document.addEventListener('berth:error',"
            + " event => log.push(event.detail.code, event.detail.message))");
    page.navigate(server.url(path));
    page.evaluate("berth.ready");
  }

  /** Opens the home page, goes to the guest and back home, and finds nothing that was left. */
  final void visitAndLeave(Page page, Runnable inGuest) {
    assertThat(page.locator("h1")).hasText("Home");
    page.evaluate("log.length = 0");
    PageState before = PageState.of(page::evaluate);
    go(page, "/guest/");
    inGuest.run();
    go(page, "/");
    assertThat(page.locator("h1")).hasText("Home");
    PageState.of(page::evaluate).assertSameAs(before);
  }

  static void go(Page page, String path) {
    page.evaluate("path => berth.navigate(path)", path);
  }

  /** Goes where the visit fails, and gives the code of the failure. */
  static String failure(Page page, String path) {
    return (String)
        page.evaluate("path => berth.navigate(path).then(() => '', it => it.code)", path);
  }

  static String log(Page page) {
    return (String) page.evaluate("log.join(' ')");
  }

  /** An answer that pages of every origin may read. */
  static Answer open(Answer answer) {
    return answer.withHeader("Access-Control-Allow-Origin", "*");
  }

  /** A script of an npm package, as the build of the samples has unpacked it. */
  static Answer packaged(String file) {
    try {
      return open(Answer.script(Files.readString(PACKAGES.resolve(file))));
    } catch (IOException e) {
      throw new UncheckedIOException("Build sample-mfes first", e);
    }
  }
}
