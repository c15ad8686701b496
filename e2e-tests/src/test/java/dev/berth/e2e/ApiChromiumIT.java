package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Holds {@code window.berth} to its reference: visits, the route, the platform. */
@ChromiumTest
class ApiChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"},
                          "gone": {"entry": "/gone.html"}, "team": {"entry": "/team.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"},
                  {"path": "/gone", "mfe": "gone"}, {"path": "/teams/:team/*", "mfe": "team"}]}
      """;
  private static final String OUTCOME =
      "path => berth.navigate(path).catch(failure =>"
          + " [failure instanceof Error, failure.name, failure.code, failure.message].join(' '))";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openHome(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/far.html", EntryPoints.named("Far"));
    server.answer("/team.html", EntryPoints.named("Team"));
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  @Test
  void nobodyCanChangeTheApi(Page page) {
    Object outcomes =
        page.evaluate(
            "[() => window.berth = 1, () => delete window.berth, () => berth.navigate = 1,"
                + " () => berth.extra = 1, () => berth.session.status = 'trial']"
                + ".map(change => { try { change() } catch (e) { } })"
                + ".length + typeof berth.navigate + berth.extra + berth.session.status");

    assertThat(outcomes).isEqualTo("5functionundefinedanonymous");
    assertThat(page.evaluate("Object.isFrozen(berth)")).isEqualTo(true);
  }

  @Test
  void methodsCanBeTakenOffTheApi(Page page) {
    page.evaluate("(() => { const { navigate } = berth; return navigate('/far') })()");

    assertThat(page.locator("h1")).hasText("Far");
  }

  @Test
  void aVisitIsKeptWhenItsTargetIsShown(Page page) {
    Object shown =
        page.evaluate(
            "berth.navigate('/far').then(() =>"
                + " document.querySelector('h1').textContent + location.pathname)");

    assertThat(shown).isEqualTo("Far/far");
  }

  @Test
  void aVisitToAnUnreachableTargetIsRejectedWithABerthError(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("ENTRY_UNREACHABLE");

    assertThat(page.evaluate(OUTCOME, "/gone").toString())
        .matches("true BerthError ENTRY_UNREACHABLE .*'gone'.*404.*\\[ENTRY_UNREACHABLE]");
  }

  @Test
  void aVisitThatAListenerCancelsIsRejectedWithABerthError(Page page) {
    page.navigate(server.url("/far"));
    page.evaluate("berth.ready");
    page.evaluate(
        "document.addEventListener('berth:before-navigate', event => event.preventDefault())");

    assertThat(page.evaluate(OUTCOME, "/").toString())
        .startsWith("true BerthError NAVIGATION_REFUSED The visit to / was cancelled");
    assertThat(page.locator("h1")).hasText("Far");
    assertThat(page.url()).isEqualTo(server.url("/far"));
  }

  @Test
  void aVisitBeforeTheStartIsRejected(Page page) {
    server.answer("/", Answer.html(Shells.withAttributes("data-start=manual")));
    page.navigate(server.url("/"));

    assertThat(page.evaluate("berth.navigate('/far').catch(failure => failure.code)"))
        .isEqualTo("API_MISUSE");
  }

  @Test
  void hooksOfNobodyAreRefused(Page page) {
    server.answer("/", Answer.html(Shells.withAttributes("data-start=manual")));
    page.navigate(server.url("/"));

    assertThat(
            page.evaluate("(() => { try { berth.lifecycle({}) } catch (e) { return e.code } })()"))
        .isEqualTo("API_MISUSE");
  }

  @Test
  void aVisitAddsAHistoryEntryUnlessItReplacesOne(Page page) {
    Object added =
        page.evaluate(
            "(async () => { const before = history.length; await berth.navigate('/far');"
                + " const pushed = history.length - before;"
                + " await berth.navigate('/teams/reds', {replace: true});"
                + " return pushed + ' ' + (history.length - before) })()");
    assertThat(added).isEqualTo("1 1");

    page.goBack();

    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void theStateOfAVisitIsTheStateOfItsHistoryEntry(Page page) {
    page.evaluate("berth.navigate('/far', {state: {row: 3, tags: ['a']}})");
    assertThat(page.evaluate("JSON.stringify(history.state)"))
        .isEqualTo("{\"row\":3,\"tags\":[\"a\"]}");

    page.evaluate("berth.navigate('/', {replace: true, state: 'top'})");

    assertThat(page.evaluate("history.state")).isEqualTo("top");
  }

  @Test
  void theRouteTellsWhereTheUserIs(Page page) {
    page.evaluate("berth.navigate('/teams/r%C3%A4d%20stars/squad/7?sort=name&sort=age&q=a%26b#x')");

    assertThat(page.evaluate("berth.route"))
        .isEqualTo(
            Map.of(
                "path", "/teams/r%C3%A4d%20stars/squad/7",
                "params", Map.of("team", "räd stars"),
                "query", Map.of("sort", "age", "q", "a&b"),
                "mfe", "team",
                "base", "/teams/r%C3%A4d%20stars",
                "userStatus", "anonymous"));
  }

  @Test
  void theRouteNamesNoMicroFrontendWhileAnErrorIsShown(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");
    page.evaluate("berth.navigate('/nowhere').catch(() => {})");

    assertThat(page.evaluate("[berth.route.path, berth.route.mfe, berth.route.base].join('|')"))
        .isEqualTo("/nowhere||");
  }

  @Test
  void thePlatformDescribesTheDevice(Page page) {
    assertThat(page.evaluate("[berth.platform.name, berth.platform.kind]"))
        .isEqualTo(List.of("browser", "desktop"));
    assertThat(
            page.evaluate(
                "(({userAgent, language, width, height}) => [userAgent, language, width, height])"
                    + "(berth.platform.info)"))
        .isEqualTo(
            page.evaluate(
                "[navigator.userAgent, navigator.language, screen.width, screen.height]"));
    assertThat(page.evaluate("Object.keys(berth.platform).sort().join()"))
        .isEqualTo(
            "capabilities,exit,info,keepAwake,keyboard,keys,kind,launch,media,name,network,"
                + "visibility");
  }

  @Test
  void aDeviceForFingersIsMobile(BrowserContext desktop) {
    Browser.NewContextOptions phone =
        new Browser.NewContextOptions().setIsMobile(true).setHasTouch(true);
    try (BrowserContext context = desktop.browser().newContext(phone)) {
      Page page = context.newPage();
      page.navigate(server.url("/"));
      page.evaluate("berth.ready");

      assertThat(page.evaluate("berth.platform.kind")).isEqualTo("mobile");
    }
  }

  @Test
  void anInspectionNamesWhatIsMounted(Page page) {
    page.evaluate("berth.navigate('/far')");

    assertThat(page.evaluate("berth.inspect().mfe + ' ' + berth.inspect().state"))
        .isEqualTo("far MOUNTED");
  }
}
