package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts write addresses by themselves, within their micro-frontend and across its border. */
@ChromiumTest
class WrittenAddressesChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"shop": {"entry": "/mfes/shop.html"}, "help": {"entry": "/mfes/help.html"},
                          "guard": {"entry": "/mfes/guard.html"}},
       "routes": [{"path": "/shop/*", "mfe": "shop"}, {"path": "/help/*", "mfe": "help"},
                  {"path": "/guard", "mfe": "guard"}, {"path": "/old", "redirect": "/help/new"}]}
      """;
  private static final String COUNT_POPS =
      "window.pops = []; addEventListener('popstate', () => pops.push(location.pathname));";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/mfes/shop.html", EntryPoints.withScript("Shop", "window.heard = 0"));
    server.answer("/mfes/help.html", EntryPoints.named("Help"));
    server.answer(
        "/mfes/guard.html",
        EntryPoints.withHooks(
            "Guard", "mount() { history.replaceState(null, '', '/help/first') }"));
  }

  /** With the Navigation API and, as in older browsers, without. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Object.defineProperty(window, 'navigation', {value: undefined});"})
  void oneOfAnotherMicroFrontendSwitchesAndBackAndForwardFollow(String browser, Page page) {
    page.addInitScript(browser + COUNT_POPS);
    open(page, "/shop");

    page.evaluate("history.pushState({own: 1}, '', '/help/fees?x=1')");

    assertThat(page.locator("h1")).hasText("Help");
    assertThat(
            page.evaluate(
                "[location.pathname, history.state.own, history.length, pops.length].join()"))
        .isEqualTo("/help/fees,1,3,0");
    page.goBack();
    assertThat(page.locator("h1")).hasText("Shop");
    page.goForward();
    assertThat(page.locator("h1")).hasText("Help");
    assertThat(page.evaluate("[history.state.own, pops].join()")).isEqualTo("1,/shop,/help/fees");
  }

  @Test
  void oneThatLeadsOnIsFollowed(Page page) {
    open(page, "/shop");

    page.evaluate("history.pushState(null, '', '/old')");

    assertThat(page.locator("h1")).hasText("Help");
    assertThat(page.url()).isEqualTo(server.url("/help/new"));
  }

  @Test
  void itsOwnAndThoseOfNobodyAreLeftToThePage(Page page) {
    open(page, "/shop");
    page.evaluate("window.same = 1");

    for (String url : List.of("/shop/cart", "/nowhere/at/all", "/shop/cart/2")) {
      page.evaluate(
          "url => new Promise(done => { history.pushState(null, '', url); setTimeout(done, 0) })",
          url);
    }
    page.evaluate("history.pushState(null, '', '/help')");

    assertThat(page.locator("h1")).hasText("Help");
    assertThat(page.evaluate("history.length")).isEqualTo(6);
    page.goBack();
    assertThat(page.locator("h1")).hasText("Shop");
    assertThat(page.evaluate("berth.route.path")).isEqualTo("/shop/cart/2");
  }

  @Test
  void oneThatIsWrittenDuringMountIsGoneToAfterwards(Page page) {
    open(page, "/shop");

    page.evaluate("berth.navigate('/guard')");

    assertThat(page.locator("h1")).hasText("Help");
    assertThat(page.url()).isEqualTo(server.url("/help/first"));
  }

  private void open(Page page, String path) {
    page.navigate(server.url(path));
    page.evaluate("berth.ready");
  }
}
