package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets the clicks on the links of a page that listens to the Navigation API. */
@ChromiumTest
class NavigateEventsChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"app": {"entry": "/mfes/app.html"}, "home": {"entry": "/mfes/home.html"}},
       "routes": [{"path": "/shop/*", "mfe": "app"}, {"path": "/home", "mfe": "home"}]}
      """;

  /** Views of its own below {@code /views}, which the page intercepts; the rest it only hears. */
  private static final String APP =
      """
      <h1>App</h1><a href="/BASE/views/one">view</a> <a href="/BASE/pages/one">page</a>
      <a href="/home">away</a>
      <form action="/BASE/views/found"><input name="q" value="a b"><button>Find</button></form>
      <form action="/BASE/pages/found"><input name="q" value="a b"><button>Look</button></form>
      <script>
        window.heard = [];
        navigation.addEventListener('navigate', event => {
          heard.push([event.navigationType, event.canIntercept, event.cancelable, event.userInitiated,
            event.hashChange, !!event.formData, event.destination.sameDocument,
            event.sourceElement ? event.sourceElement.nodeName : '',
            new URL(event.destination.url).pathname.split('/').pop()].join(' '));
          if (event.destination.url.includes('/views/')) {
            event.intercept({handler: async () => {
              document.querySelector('h1').textContent = 'View of ' + location.search;
            }});
          }
        });
      </script>
      """;

  /** When the page was loaded, which tells whether it was loaded again. */
  private static final String LOADED = "performance.timeOrigin";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/mfes/home.html", EntryPoints.named("Home"));
    serveApp(APP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"view", "Find"})
  void aPageHearsOfItsOwnLinksWhatItHearsAlone(String link, Page alone) {
    Page within = alone.context().newPage();

    List<?> expected = heard("/alone", link, alone);
    List<?> found = heard("/shop", link, within);

    assertThat(found).hasSize(1).isEqualTo(expected);
  }

  @Test
  void theShellKnowsWhereThePageHasGone(Page page) {
    open(page);
    page.getByText("view").click();
    assertThat(page.locator("h1")).hasText("View of");

    assertThat(page.evaluate("berth.route.path")).isEqualTo("/shop/views/one");
    page.getByText("away").click();
    assertThat(page.locator("h1")).hasText("Home");
    page.goBack();

    assertThat(page.locator("h1")).hasText("App");
    assertThat(page.url()).isEqualTo(server.url("/shop/views/one"));
  }

  @Test
  void anAddressOfAnotherThatAPageInterceptsIsGoneTo(Page page) {
    serveApp(APP.replace("'/views/'", "'/home'"));
    Object loaded = open(page);

    page.evaluate("location.href = '/home'");

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate(LOADED)).isEqualTo(loaded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "Look"})
  void whatThePageLeavesIsGoneToWithoutLoadingTheShellAgain(String link, Page page) {
    Object loaded = open(page);

    page.getByText(link).click();

    Until.holds("heard.length == 0 && location.pathname.startsWith('/shop/pages/')", page);
    assertThat(page.locator("h1")).hasText("App");
    assertThat(page.evaluate(LOADED)).isEqualTo(loaded);
    assertThat(page.evaluate("history.length")).isEqualTo(3);
  }

  @Test
  void aPageThatHearsOfUpdatesIsToldOfWhatItLeaves(Page page) {
    serveApp(
        APP.replace(
            "<script>",
            "<script>berth.lifecycle({update(ctx) {"
                + " document.querySelector('h1').textContent = 'Told of ' + ctx.route.path }});"));
    open(page);

    page.getByText("page").click();

    assertThat(page.locator("h1")).hasText("Told of /shop/pages/one");
  }

  @Test
  void aHandlerPropertyIsAListenerToo(Page page) {
    serveApp(
        "<h1>App</h1><a href=/BASE/views/one>view</a><script>navigation.onnavigate = event =>"
            + " event.intercept({handler: async () =>"
            + " { document.querySelector('h1').textContent = 'View' }})</script>");
    Object loaded = open(page);

    page.getByText("view").click();

    assertThat(page.locator("h1")).hasText("View");
    assertThat(page.evaluate(LOADED)).isEqualTo(loaded);
  }

  @Test
  void aPageMayRefuseToFollowItsLink(Page page) {
    serveApp(APP.replace("event.intercept({", "event.preventDefault(); ({"));
    open(page);

    page.getByText("view").click();
    page.evaluate("berth.navigate('/home')");

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate("history.length")).isEqualTo(3);
  }

  @Test
  void aClickThatThePagePreventsAtTheWindowLeadsNowhere(Page page) {
    serveApp(APP + "<script>addEventListener('click', event => event.preventDefault())</script>");
    Object loaded = open(page);

    page.getByText("page").click();
    page.evaluate("location.href = '/shop/pages/one'");

    Until.holds(LOADED + " != " + loaded, page);
    assertThat(page.evaluate("history.length")).isEqualTo(3);
  }

  @Test
  void aLinkToAnotherMicroFrontendIsStillTheShells(Page page) {
    Object loaded = open(page);

    page.getByText("away").click();

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate(LOADED)).isEqualTo(loaded);
  }

  private void serveApp(String body) {
    server.answer("/mfes/app.html", Answer.html(page(body, "shop")));
    server.answer("/alone", Answer.html(page(body, "alone")));
  }

  private static String page(String body, String base) {
    return "<!doctype html><html><head><title>App</title></head><body>"
        + body.replace("BASE", base)
        + "</body></html>";
  }

  private Object open(Page page) {
    page.navigate(server.url("/shop"));
    assertThat(page.locator("h1")).hasText("App");
    page.evaluate("berth.ready");
    return page.evaluate(LOADED);
  }

  private List<?> heard(String path, String link, Page page) {
    page.navigate(server.url(path));
    assertThat(page.locator("h1")).hasText("App");
    page.getByText(link).click();
    assertThat(page.locator("h1")).containsText("View of");
    return (List<?>) page.evaluate("heard");
  }
}
