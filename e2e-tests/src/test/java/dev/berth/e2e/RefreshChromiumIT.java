package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The route map changes while the application runs. */
@ChromiumTest
class RefreshChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "news": {"entry": "/news.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "%s", "mfe": "news"}]}
      """;
  private static final String REFRESH = "document.dispatchEvent(new Event('berth:refresh'))";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve(Page page) {
    serve("/old");
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/news.html", EntryPoints.named("News"));
    page.addInitScript(
        "window.codes = [];"
            + " document.addEventListener('berth:error', event => codes.push(event.detail.code))");
  }

  @Test
  void itIsReadAgainWhenSomebodyAsksForIt(Page page, PageErrors errors) {
    // Said as long as the new one is still on its way.
    errors.expect("NO_ROUTE");
    open(page);
    serve("/new");

    page.evaluate(REFRESH);

    page.waitForCondition(
        () ->
            "none".equals(page.evaluate("berth.navigate('/new').then(() => 'none', f => f.code)")));
    assertThat(page.locator("h1")).hasText("News");
  }

  @Test
  void whatIsShownStays(Page page) {
    open(page);
    page.evaluate("document.querySelector('h1').id = 'same'");
    serve("/new");
    long before = server.requestsFor("/routes.json");

    page.evaluate(REFRESH);

    page.waitForCondition(() -> server.requestsFor("/routes.json") == before + 1);
    assertThat(page.locator("#same")).hasText("Home");
  }

  @Test
  void itIsReadAgainFromTimeToTime(Page page) {
    server.answer(
        "/", Answer.html(Shells.withAttributes("data-routes=\"/routes.json\" data-refresh=1s")));
    open(page);
    serve("/new");

    page.waitForCondition(() -> server.requestsFor("/routes.json") >= 3);
    page.evaluate("berth.navigate('/new')");

    assertThat(page.locator("h1")).hasText("News");
  }

  @Test
  void aBrokenOneLeavesTheOldOneInForce(Page page, PageErrors errors) {
    errors.expect("ROUTE_MAP_INVALID");
    open(page);
    server.answer("/routes.json", Answer.json("{\"version\": 1, \"routes\": 5}"));

    page.evaluate(REFRESH);

    page.waitForFunction("codes.join() == 'ROUTE_MAP_INVALID'");
    page.evaluate("berth.navigate('/old')");
    assertThat(page.locator("h1")).hasText("News");
  }

  private void serve(String path) {
    server.answer("/routes.json", Answer.json(ROUTES.formatted(path)));
  }

  private void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    assertThat(page.locator("h1")).hasText("Home");
  }
}
