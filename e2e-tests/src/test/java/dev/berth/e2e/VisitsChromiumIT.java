package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.FixtureServer;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Visits that go wrong or cross each other, with a server that answers as it is told. */
@ChromiumTest
class VisitsChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home/index.html"}, "far": {"entry": "/far/index.html"},
                          "slow": {"entry": "/slow/index.html", "timeout": "1s"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"},
                  {"path": "/slow", "mfe": "slow"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  private final CountDownLatch gate = new CountDownLatch(1);

  @BeforeEach
  void openHome(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home/index.html", entry("Home"));
    page.navigate(server.url("/"));
    page.locator("h1").waitFor();
  }

  @Test
  void theOldPageStaysWhileTheNewOneIsFetched(Page page) {
    server.answer("/far/index.html", entry("Far").heldBy(gate));

    page.evaluate("void berth.navigate('/far')");
    assertThat(page.locator("[data-berth-outlet]")).hasAttribute("aria-busy", "true");
    assertThat(page.locator("h1")).hasText("Home");
    gate.countDown();

    assertThat(page.locator("h1")).hasText("Far");
  }

  @Test
  void aNewerVisitCancelsTheOlderOne(Page page) {
    server.answer("/far/index.html", entry("Far").heldBy(gate));

    Object outcome =
        page.evaluate(
            "(() => { const older = berth.navigate('/far').catch(failure => failure.code);"
                + " return berth.navigate('/?newer').then(() => older) })()");
    gate.countDown();

    assertThat(outcome).isEqualTo("NAVIGATION_SUPERSEDED");
    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.url()).isEqualTo(server.url("/?newer"));
  }

  @Test
  void anEntryPointThatDoesNotAnswerInTimeIsExplained(Page page, PageErrors errors) {
    errors.expect("ENTRY_TIMEOUT");
    server.answer("/slow/index.html", entry("Slow").heldBy(gate));

    Object code = page.evaluate("berth.navigate('/slow').catch(failure => failure.code)");
    gate.countDown();

    assertThat(code).isEqualTo("ENTRY_TIMEOUT");
    assertThat(page.locator("[data-berth-error=ENTRY_TIMEOUT]"))
        .containsText("microFrontends.slow.timeout");
  }

  @Test
  void anEntryPointBehindARedirectResolvesItsFilesWhereItStands(Page page) {
    server.answer("/far/index.html", Answer.redirect("/elsewhere/index.html"));
    server.answer(
        "/elsewhere/index.html",
        Answer.html("<!doctype html><h1>Far</h1><script src=\"far.js\"></script>"));
    server.answer(
        "/elsewhere/far.js",
        Answer.script("document.querySelector('h1').textContent += ' ' + 'with its script'"));

    page.evaluate("void berth.navigate('/far')");

    assertThat(page.locator("h1")).hasText("Far with its script");
  }

  @Test
  void globalsOfAnyKindGoWithTheMicroFrontend(Page page) {
    server.answer(
        "/far/index.html",
        Answer.html(
            "<!doctype html><h1>Far</h1><script>window.assigned = 1; var declared = 2;"
                + " fetch = () => 'replaced'; delete window.status</script>"));
    page.evaluate("void berth.navigate('/far')");
    assertThat(page.locator("h1")).hasText("Far");
    assertThat(page.evaluate("fetch() + assigned + declared")).isEqualTo("replaced12");

    page.evaluate("berth.navigate('/')");

    assertThat(page.evaluate("typeof assigned + typeof declared + ('status' in window)"))
        .isEqualTo("undefinedundefinedtrue");
    assertThat(page.evaluate("fetch('/').then(answer => answer.status)")).isEqualTo(200);
  }

  @Test
  void anAddressWithoutARouteIsExplained(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");

    Object code = page.evaluate("berth.navigate('/nowhere').catch(failure => failure.code)");

    assertThat(code).isEqualTo("NO_ROUTE");
  }

  private static Answer entry(String name) {
    return Answer.html(
        "<!doctype html><title>" + name + "</title><body><h1>" + name + "</h1></body>");
  }
}
