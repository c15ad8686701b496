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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts applications of which a piece is missing or broken. */
@ChromiumTest
class StartProblemsChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}},
       "routes": [{"path": "/", "mfe": "home"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    page.addInitScript(
        "window.codes = [];"
            + " document.addEventListener('berth:error', event => codes.push(event.detail.code))");
  }

  @Test
  void aMissingRouteMapIsExplainedAndTriedAgain(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("ROUTE_MAP_UNREACHABLE");
    server.answer("/routes.json", Answer.notFound());
    open(page);
    assertThat(page.locator("[data-berth-error=ROUTE_MAP_UNREACHABLE]"))
        .containsText("/routes.json answered 404");

    server.answer("/routes.json", Answer.json(ROUTES));
    page.getByText("Try again").click();

    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void aRouteMapThatIsNotJsonIsExplained(Page page, PageErrors errors) {
    errors.expect("ROUTE_MAP_INVALID");
    server.answer("/routes.json", Answer.json("{version: 1"));

    open(page);

    assertThat(page.locator("[data-berth-error=ROUTE_MAP_INVALID]"))
        .containsText("found a text that is not JSON");
  }

  @Test
  void aRouteMapThatIsNullIsToldFromOneThatIsNotJson(Page page, PageErrors errors) {
    errors.expect("ROUTE_MAP_INVALID");
    server.answer("/routes.json", Answer.json("null"));

    open(page);

    assertThat(page.locator("[data-berth-error=ROUTE_MAP_INVALID]"))
        .containsText("found null; allowed: an object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{brand", "[1]", "null", "\"text\""})
  void anApplicationGoesOnWithoutABrokenConfiguration(String config, Page page, PageErrors errors) {
    errors.expect("CONFIG_INVALID");
    server.answer("/config.json", Answer.json(config));

    openConfigured(page);

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate("codes + JSON.stringify(berth.config)")).isEqualTo("CONFIG_INVALID{}");
  }

  @Test
  void anApplicationGoesOnWithoutAMissingConfiguration(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("CONFIG_INVALID");

    openConfigured(page);

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate("codes + JSON.stringify(berth.config)")).isEqualTo("CONFIG_INVALID{}");
  }

  @Test
  void nothingIsMountedWithoutTheHostPartUntilItIsThere(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("SCRIPT_FAILED");
    errors.expect("MIME type");
    server.answer("/bootstrap.host.js", Answer.notFound());
    open(page);
    assertThat(page.locator("[data-berth-error=SCRIPT_FAILED]")).containsText("bootstrap.host.js");

    server.forget("/bootstrap.host.js");
    page.getByText("Try again").click();

    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void aRouteMapIsUsedUncheckedWithoutTheCheckPart(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("SCRIPT_FAILED");
    errors.expect("MIME type");
    server.answer("/bootstrap.check.js", Answer.notFound());

    open(page);

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate("codes.join()")).isEqualTo("SCRIPT_FAILED");
  }

  @Test
  void aRouteMapIsCheckedOnceAndAgainWhenItHasChanged(Page page) {
    open(page);
    open(page);
    assertThat(page.locator("h1")).hasText("Home");
    assertThat(server.requestsFor("/bootstrap.check.js")).isEqualTo(1);

    server.answer("/routes.json", Answer.json(ROUTES.replace("\"/\"", "\"/*\"")));
    open(page);

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(server.requestsFor("/bootstrap.check.js")).isEqualTo(2);
  }

  @Test
  void aRouteMapWithMistakesIsCheckedAtEveryStart(Page page, PageErrors errors) {
    errors.expect("ROUTE_MAP_INVALID");
    server.answer("/routes.json", Answer.json(ROUTES.replace("\"home\"}", "\"hone\"}")));

    open(page);
    open(page);

    assertThat(page.locator("[data-berth-error=ROUTE_MAP_INVALID]")).containsText("routes[0].mfe");
    assertThat(server.requestsFor("/bootstrap.check.js")).isEqualTo(2);
  }

  private void openConfigured(Page page) {
    server.answer(
        "/",
        Answer.html(Shells.withAttributes("data-routes=/routes.json data-config=/config.json")));
    open(page);
  }

  private void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }
}
