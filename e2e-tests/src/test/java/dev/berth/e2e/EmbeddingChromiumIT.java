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

/** Puts the bootstrap into shells in every way that the reference describes. */
@ChromiumTest
class EmbeddingChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}},
       "routes": [{"path": "/*", "mfe": "home"}]}
      """;
  private static final String CONFIG = "{\"brand\": {\"name\": \"Floodlit\"}}";
  private static final String IN_PAGE =
      "<script type=\"application/json\" data-berth-routes>%s</script>"
          + "<script type=\"application/json\" data-berth-config>%s</script>";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/config.json", Answer.json(CONFIG));
    server.answer("/home.html", EntryPoints.named("Home"));
  }

  @Test
  void theRouteMapStandsBesideThePageWhereNothingElseIsSaid(Page page) {
    server.answer("/shop/", Answer.html(Shells.withAttributes("")));
    server.answer("/shop/routes.json", Answer.json(ROUTES));

    page.navigate(server.url("/shop/"));

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(server.requestsFor("/routes.json")).isZero();
  }

  @Test
  void withoutAConfigurationThereIsAnEmptyFrozenOne(Page page) {
    open(page, Shells.plain());

    assertThat(page.evaluate("JSON.stringify(berth.config) + Object.isFrozen(berth.config)"))
        .isEqualTo("{}true");
  }

  @Test
  void theBodyItselfCanBeTheOutlet(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");
    server.answer(
        "/routes.json",
        Answer.json(
            """
            {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}, "next": {"entry": "/next.html"}},
             "routes": [{"path": "/", "mfe": "home"}, {"path": "/next", "mfe": "next"}]}
            """));
    server.answer("/next.html", EntryPoints.withBody("Next", "<p>second"));
    open(page, Shells.withBodyAsOutlet("<nav>Shell</nav>"));
    assertThat(page.locator("body > h1")).hasText("Home");

    page.evaluate("berth.navigate('/next')");

    assertThat(page.evaluate("[...document.body.children].map(node => node.localName).join(' ')"))
        .isEqualTo("nav h1 p");
    assertThat(page.locator("h1")).hasText("Next");
    assertThat(page.locator("h1")).isFocused();
    page.evaluate("berth.navigate('/nowhere').catch(() => 0)");
    assertThat(page.locator("body > [data-berth-error=NO_ROUTE]")).isVisible();
    assertThat(page.locator("nav")).hasText("Shell");
  }

  @Test
  void theConfigurationIsThereForTheFirstMicroFrontend(Page page) {
    server.answer(
        "/home.html",
        EntryPoints.withScript(
            "Home", "document.querySelector('h1').textContent = berth.config.brand.name"));

    open(page, Shells.withAttributes("data-routes=/routes.json data-config=/config.json"));

    assertThat(page.locator("h1")).hasText("Floodlit");
  }

  @Test
  void theConfigurationIsFrozenThroughAndThrough(Page page) {
    open(page, Shells.withAttributes("data-routes=/routes.json data-config=/config.json"));

    assertThat(
            page.evaluate("Object.isFrozen(berth.config) && Object.isFrozen(berth.config.brand)"))
        .isEqualTo(true);
  }

  @Test
  void whatStandsInThePageIsUsedWithoutARequest(Page page) {
    String shell = Shells.withAttributes("data-routes=/routes.json data-config=/config.json");
    open(page, shell.replace("</head>", IN_PAGE.formatted(ROUTES, CONFIG) + "</head>"));

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate("berth.config.brand.name")).isEqualTo("Floodlit");
    assertThat(server.requestsFor("/routes.json") + server.requestsFor("/config.json")).isZero();
  }

  @Test
  void aManualStartWaitsToBeToldTheAddresses(Page page) {
    openManual(page, "data-start=manual data-routes=/routes.json");
    assertThat(server.requestsFor("/routes.json")).isZero();

    page.evaluate("berth.start({routes: '/routes.json', config: '/config.json'})");

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate("berth.config.brand.name")).isEqualTo("Floodlit");
  }

  @Test
  void aManualStartTakesObjectsInPlaceOfAddresses(Page page) {
    openManual(page, "data-start=manual");

    page.evaluate("berth.start({routes: " + ROUTES + ", config: " + CONFIG + "})");

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate("berth.config.brand.name")).isEqualTo("Floodlit");
    assertThat(server.requestsFor("/routes.json") + server.requestsFor("/config.json")).isZero();
  }

  @Test
  void aSecondStartIsRejected(Page page) {
    open(page, Shells.plain());

    assertThat(page.evaluate("berth.start({}).catch(failure => failure.code)"))
        .isEqualTo("API_MISUSE");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void aSelectorNamesTheOutlet(Page page) {
    String shell = Shells.withAttributes("data-routes=/routes.json data-outlet=#stage");
    open(page, shell.replace("</header>", "</header><section id=stage></section>"));

    assertThat(page.locator("#stage > h1")).hasText("Home");
  }

  @Test
  void aShellWithoutAnOutletIsGivenOne(Page page) {
    open(page, Shells.plain().replace("<main data-berth-outlet></main>", ""));

    assertThat(page.locator("header ~ div[data-berth-outlet] > h1")).hasText("Home");
  }

  @Test
  void theScriptMayStandInTheHeadWithoutDefer(Page page) {
    open(page, Shells.plain().replace("<script defer", "<script"));

    assertThat(page.locator("main > h1")).hasText("Home");
  }

  @Test
  void aRelativeEntryPointCountsFromTheRouteMap(Page page) {
    server.answer("/maps/routes.json", Answer.json(ROUTES.replace("/home.html", "home.html")));
    server.answer("/maps/home.html", EntryPoints.named("Beside the map"));

    open(page, Shells.withAttributes("data-routes=/maps/routes.json"));

    assertThat(page.locator("h1")).hasText("Beside the map");
  }

  private void open(Page page, String shell) {
    server.answer("/", Answer.html(shell));
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  private void openManual(Page page, String attributes) {
    server.answer("/", Answer.html(Shells.withAttributes(attributes)));
    page.navigate(server.url("/"));
  }
}
