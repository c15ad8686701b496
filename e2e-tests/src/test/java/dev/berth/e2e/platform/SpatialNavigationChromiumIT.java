package dev.berth.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Arrow keys that move the focus, the parts that are loaded for it, and what allows emulation. */
@ChromiumTest
class SpatialNavigationChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;
  private static final String GRID =
      """
      <style>#grid > * { position: absolute; width: 90px; height: 30px }
      #a { left: 0; top: 100px } #b { left: 100px; top: 100px } #c { left: 200px; top: 100px }
      #d { left: 0; top: 140px } #e { left: 100px; top: 140px } #f { left: 200px; top: 140px }
      #hidden { left: 100px; top: 180px; visibility: hidden } #off { left: 200px; top: 180px }
      #last { left: 100px; top: 220px }</style>
      <div id="grid"><button id="a">a</button><a id="b" href="/far">b</a><button id="c">c</button>
      <button id="d">d</button><input id="e" value="text"><button id="f">f</button>
      <button id="hidden">h</button><button id="off" disabled>o</button><button id="last">l</button>
      </div>""";
  private static final String PLAY =
      "dispatchEvent(new KeyboardEvent('keydown', {key: 'MediaPlay'}))";
  private static final String FOCUSED = "document.activeElement.id";
  private static final String LOADED =
      "performance.getEntriesByType('resource').map(entry => entry.name)"
          + ".filter(name => /(platform|spatial|emulation)\\.js$/.test(name)).length";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.withBody("Home", GRID));
    server.answer("/far.html", EntryPoints.named("Far"));
  }

  @Test
  void arrowsMoveTheFocusToWhatLiesThatWay(Page page) {
    open(page, "data-routes=/routes.json data-spatial=always", "/");
    page.locator("#a").focus();

    assertThat(after(page, "ArrowRight")).isEqualTo("b");
    assertThat(after(page, "ArrowRight")).isEqualTo("c");
    assertThat(after(page, "ArrowRight")).isEqualTo("c");
    assertThat(after(page, "ArrowDown")).isEqualTo("f");
    assertThat(after(page, "ArrowLeft")).isEqualTo("e");
  }

  @Test
  void aTextKeepsItsArrowsAndWhatIsHiddenOrOffIsPassedOver(Page page) {
    open(page, "data-routes=/routes.json data-spatial=always", "/");
    page.locator("#e").focus();

    assertThat(after(page, "ArrowLeft")).isEqualTo("e");
    assertThat(after(page, "ArrowDown")).isEqualTo("last");
    assertThat(after(page, "ArrowUp")).isEqualTo("e");
  }

  @Test
  void whoReturnsFindsTheFocusWhereItWas(Page page) {
    open(page, "data-routes=/routes.json data-spatial=always", "/");
    page.locator("#a").focus();
    after(page, "ArrowRight");
    page.keyboard().press("Enter");
    page.waitForURL("**/far");
    page.getByText("Far").waitFor();

    page.goBack();
    Until.holds("document.activeElement.id == 'b'", page);
    after(page, "ArrowRight");
    page.goForward();
    page.getByText("Far").waitFor();
    page.goBack();

    Until.holds("document.activeElement.id == 'c'", page);
  }

  @Test
  void aPlainBrowserLoadsNothingUntilSomebodyAsksForKeys(Page page) {
    open(page, "data-routes=/routes.json data-spatial", "/");
    page.locator("#a").focus();
    assertThat(after(page, "ArrowRight")).isEqualTo("a");
    assertThat(page.evaluate(LOADED)).isEqualTo(0);

    page.evaluate("window.heard = []; void berth.platform.keys.on('play', key => heard.push(key))");
    Until.holds(LOADED + " == 1", page);

    Until.holds("heard.length || void (" + PLAY + ")", page);
    assertThat(page.evaluate("heard[0].name")).isEqualTo("play");
    page.evaluate("berth.navigate('/far').then(() => { window.heard = [] })");
    page.evaluate(PLAY);
    assertThat(page.evaluate("heard.length")).isEqualTo(0);
  }

  @Test
  void aPlainBrowserTellsOfAMistakeWhenItKnowsKeys(Page page, PageErrors errors) {
    errors.expect("API_MISUSE");
    errors.expect("plau");
    open(page, "data-routes=/routes.json", "/");

    page.evaluate("void berth.platform.keys.on('plau', () => {})");
    Until.holds(LOADED + " == 1", page);
    page.evaluate("berth.platform.media()");

    assertThat(errors.all()).anyMatch(error -> error.contains("There is no key 'plau'"));
  }

  @Test
  void emulationStaysWithTheTabAndGoesWhenNothingIsAskedFor(Page page) {
    open(page, "data-routes=/routes.json", "/?berth-platform=webos");
    assertThat(page.evaluate("berth.platform.name")).isEqualTo("webos");

    open(page, "data-routes=/routes.json", "/");
    assertThat(page.evaluate("berth.platform.name")).isEqualTo("webos");
    assertThat(
            page.evaluate(
                "(() => { try { localStorage.full = ''; localStorage.setItem('full',"
                    + " 'x'.repeat(2.6e6)) } catch (e) { return e.name } })()"))
        .isEqualTo("QuotaExceededError");

    open(page, "data-routes=/routes.json", "/?berth-platform=none");
    open(page, "data-routes=/routes.json", "/");
    assertThat(page.evaluate("berth.platform.name + berth.platform.info.emulated"))
        .isEqualTo("browserfalse");
  }

  @Test
  void aShellCanForbidEmulation(Page page) {
    open(page, "data-routes=/routes.json data-emulation=off", "/?berth-platform=webos");

    assertThat(page.evaluate("berth.platform.name")).isEqualTo("browser");
    assertThat(page.evaluate("typeof PalmSystem")).isEqualTo("undefined");
  }

  @Test
  void withoutThePartADeviceIsAsGoodAsAPlainBrowser(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("SCRIPT_FAILED");
    server.answer("/bootstrap.platform.js", Answer.notFound());

    open(page, "data-routes=/routes.json", "/?berth-platform=webos");

    assertThat(page.evaluate("berth.platform.name")).isEqualTo("browser");
    assertThat(page.locator("#a").isVisible()).isTrue();
  }

  private void open(Page page, String attributes, String path) {
    server.answer("/", Answer.html(Shells.withAttributes(attributes)));
    page.navigate(server.url(path));
    page.evaluate("berth.ready");
    if (attributes.contains("always")) {
      Until.holds(LOADED + " == 2", page);
    }
  }

  private static Object after(Page page, String key) {
    page.keyboard().press(key);
    return page.evaluate(FOCUSED);
  }
}
