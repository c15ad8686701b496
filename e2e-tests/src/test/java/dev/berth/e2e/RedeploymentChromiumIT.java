package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A micro-frontend is deployed anew, and its old files go, while users have it open. */
@ChromiumTest
class RedeploymentChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "shop": {"entry": "/shop.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/shop/*", "mfe": "shop"}]}
      """;

  private static final String BODY =
      """
      <button onclick="import('/chunk-%1$s.js')">Order</button>
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openShop(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    deploy(1);
    page.navigate(server.url("/shop/cart?item=5"));
    assertThat(page.locator("h1")).hasText("Shop 1");
  }

  @Test
  void aChunkThatHasGoneBringsTheNewDeployment(Page page, PageErrors errors) {
    expectMissing(errors);
    page.evaluate("history.replaceState({own: 1}, '')");
    server.forget("/chunk-1.js");
    deploy(2);

    page.locator("button").click();

    assertThat(page.locator("h1")).hasText("Shop 2");
    assertThat(page.url()).isEqualTo(server.url("/shop/cart?item=5"));
    assertThat(page.evaluate("history.state.own")).isEqualTo(1);
    page.locator("button").click();
    page.waitForFunction("window.ordered == 2");
  }

  @Test
  void aChunkThatIsMissingInTheOnlyDeploymentLeavesThePageAlone(Page page, PageErrors errors) {
    expectMissing(errors);
    server.forget("/chunk-1.js");
    long before = server.requestsFor("/shop.html");

    page.locator("button").click();

    page.waitForCondition(() -> server.requestsFor("/shop.html") == before + 1);
    assertThat(page.locator("h1")).hasText("Shop 1");
    page.evaluate("berth.navigate('/')");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void aScriptOfAnEntryPointThatTheBrowserHasKeptIsMissedToo(Page page, PageErrors errors) {
    expectMissing(errors);
    page.evaluate("berth.navigate('/')");
    server.answer("/shop.html", entry("3").withHeader("Cache-Control", "max-age=60"));
    page.evaluate("fetch('/shop.html').then(answer => answer.text())");
    deploy(4);

    page.evaluate("berth.navigate('/shop')");

    assertThat(page.locator("h1")).hasText("Shop 4");
    page.waitForFunction("window.started == 4");
  }

  private static void expectMissing(PageErrors errors) {
    errors.expect("404");
    errors.expect("dynamically imported module");
    errors.expect("SCRIPT_FAILED");
  }

  private void deploy(int version) {
    server.answer("/shop.html", entry("" + version));
    server.answer("/start-" + version + ".js", Answer.script("window.started = " + version));
    server.answer("/chunk-" + version + ".js", Answer.script("window.ordered = " + version));
  }

  private static Answer entry(String version) {
    return EntryPoints.withBody(
        "Shop " + version,
        BODY.formatted(version) + "<script src=/start-" + version + ".js></script>");
  }
}
