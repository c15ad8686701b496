package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fetches ahead what a user may want next. */
@ChromiumTest
class PrefetchChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {
         "home": {"entry": "/home.html"},
         "asked": {"entry": "/asked.html"},
         "hover": {"entry": "/hover.html", "prefetch": "hover"},
         "visible": {"entry": "/visible.html", "prefetch": "visible"},
         "idle": {"entry": "/idle.html", "prefetch": "idle"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/asked", "mfe": "asked"},
                  {"path": "/hover", "mfe": "hover"}, {"path": "/visible", "mfe": "visible"},
                  {"path": "/idle", "mfe": "idle"}]}
      """;

  private static final String LINKS =
      """
      <a href=/asked>asked</a> <a href=/hover>hover</a>
      <p style="margin-top: 5000px"><a href=/visible>visible</a></p>
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/", Answer.html(Shells.withInHeader(LINKS)));
    server.answer("/home.html", EntryPoints.named("Home"));
    for (String name : new String[] {"asked", "hover", "visible", "idle"}) {
      server.answer(
          "/" + name + ".html",
          EntryPoints.withBody(name, "<script src=/" + name + ".js></script>"));
      server.answer("/" + name + ".js", Answer.script("window.ran = '" + name + "'"));
    }
  }

  @Test
  void whatAProgramAsksForIsFetchedWithItsScriptsAndNotRun(Page page) {
    open(page);

    page.evaluate("berth.prefetch('/asked')");

    page.waitForCondition(() -> server.requestsFor("/asked.js") == 1);
    assertThat(page.evaluate("window.ran")).isNull();
    assertThat(page.locator("h1")).hasText("Home");
    page.evaluate("berth.navigate('/asked')");
    assertThat(page.evaluate("window.ran")).isEqualTo("asked");
    assertThat(server.requestsFor("/asked.html")).isEqualTo(1);
  }

  @Test
  void anAddressThatLeadsNowhereIsRejected(Page page) {
    open(page);

    assertThat(page.evaluate("berth.prefetch('/nowhere').catch(failure => failure.code)"))
        .isEqualTo("NO_ROUTE");
  }

  @Test
  void aLinkThatIsPointedAtIsFetchedAhead(Page page) {
    open(page);

    page.getByText("hover").hover();

    page.waitForCondition(() -> server.requestsFor("/hover.html") == 1);
    page.getByText("hover").click();
    assertThat(page.locator("h1")).hasText("hover");
    assertThat(server.requestsFor("/hover.html")).isEqualTo(1);
  }

  @Test
  void aLinkThatGetsTheFocusIsFetchedAhead(Page page) {
    open(page);

    page.getByText("hover").focus();

    page.waitForCondition(() -> server.requestsFor("/hover.html") == 1);
  }

  @Test
  void aLinkThatComesIntoViewIsFetchedAhead(Page page) {
    open(page);
    page.waitForCondition(() -> server.requestsFor("/idle.html") == 1);
    assertThat(server.requestsFor("/visible.html")).isZero();

    page.getByText("visible").scrollIntoViewIfNeeded();

    page.waitForCondition(() -> server.requestsFor("/visible.html") == 1);
  }

  @Test
  void whatNobodyHasAskedForIsFetchedWhenThePageIsIdle(Page page) {
    open(page);

    page.waitForCondition(() -> server.requestsFor("/idle.js") == 1);
    assertThat(page.evaluate("window.ran")).isNull();
    assertThat(server.requestsFor("/asked.html")).isZero();
  }

  @Test
  void nothingIsFetchedAheadForThoseWhoSaveData(Page page) {
    page.addInitScript("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})");
    open(page);

    page.getByText("hover").focus();
    page.evaluate("berth.prefetch('/asked')");
    page.evaluate("berth.navigate('/visible')");

    assertThat(page.locator("h1")).hasText("visible");
    assertThat(server.requestsFor("/asked.html")).isZero();
    assertThat(server.requestsFor("/hover.html")).isZero();
    assertThat(server.requestsFor("/idle.html")).isZero();
  }

  private void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    page.waitForFunction(
        "performance.getEntriesByName(location.origin + '/bootstrap.prefetch.js').length");
  }
}
