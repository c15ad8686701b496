package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links and forms while the files of the micro-frontend in view come from another origin. */
@ChromiumTest
class LinksOfTheShellChromiumIT {
  private static final String OPEN_TO_ALL = "Access-Control-Allow-Origin";
  private static final String CHROME =
      """
      <a href="/help">routed</a> <a href="terms.html">beside</a> <a href="/terms.html">root</a>
      <a href="?lang=de">query</a> <a href="#foot">foot</a>
      <form action="/search"><input name=q value=1><button>search</button></form>
      """;
  private static final String FAR =
      """
      <p><a href="/help">routed</a> <a href="/help?x=1#part"><svg><text y=20>nested</text></svg></a>
      <a href="/unknown.html">unknown</a> <a href="beside.html">beside</a> <a href="?x=1">query</a>
      <a href="index.html">itself</a></p>
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();
  @RegisterExtension final FixtureServer cdn = new FixtureServer();

  @BeforeEach
  void openFar(Page page) {
    server.answer("/", Answer.html(Shells.withInHeader(CHROME)));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/help.html", EntryPoints.named("Help"));
    for (FixtureServer each : List.of(server, cdn)) {
      each.answer("/terms.html", EntryPoints.named("Terms"));
      each.answer("/far/terms.html", EntryPoints.named("Terms of far"));
    }
    server.answer("/search", EntryPoints.named("Search"));
    cdn.answer("/app/index.html", farPage());
    cdn.answer("/app/beside.html", EntryPoints.named("Beside"));
    cdn.answer("/unknown.html", EntryPoints.named("Unknown"));
    server.answer(
        "/routes.json",
        Answer.json(
            """
            {"version": 1,
             "microFrontends": {"home": {"entry": "/home.html"}, "help": {"entry": "/help.html"},
                                "far": {"entry": "%s"}},
             "routes": [{"path": "/", "mfe": "home"}, {"path": "/help", "mfe": "help"},
                        {"path": "/far/page", "mfe": "far"}]}
            """
                .formatted(cdn.url("/app/index.html"))));
    open(page);
  }

  @Test
  void aRouteOfTheShellIsAVisit(Page page) {
    stay(page);

    chrome(page, "routed").click();

    assertThat(page.locator("main h1")).hasText("Help");
    assertStayed(page);
  }

  @Test
  void whatTheShellsOwnLinksNameCountsFromThePage(Page page) {
    assertLeads(page, () -> chrome(page, "beside").click(), "/far/terms.html");
    assertLeads(page, () -> chrome(page, "root").click(), "/terms.html");
    assertLeads(page, () -> page.locator("header button").click(), "/search?q=1");
    assertLeads(page, () -> chrome(page, "query").click(), "/far/page?lang=de");
    assertLeads(page, () -> chrome(page, "foot").click(), "/far/page#foot");
  }

  @Test
  void aLinkOfTheShellMeansTheSameInANewTab(Page page) {
    for (Consumer<Locator> click :
        List.<Consumer<Locator>>of(
            link -> link.click(new Locator.ClickOptions().setModifiers(List.of(CONTROL))),
            link -> link.click(new Locator.ClickOptions().setButton(MouseButton.MIDDLE)))) {
      Page tab = page.context().waitForPage(() -> click.accept(chrome(page, "beside")));

      tab.waitForURL(server.url("/far/terms.html"));
    }
    assertThat(page.locator("main h1")).hasText("Far");
  }

  @Test
  void aRootRelativeLinkOfAnEntryPointElsewhereIsTheRouteOfThatPath(Page page) {
    stay(page);
    link(page, "routed").click();
    assertThat(page.locator("main h1")).hasText("Help");
    assertStayed(page);

    open(page);
    stay(page);
    link(page, "nested").click();
    page.waitForURL(server.url("/help?x=1#part"));
    assertStayed(page);
  }

  @Test
  void whatIsNoRouteLeadsWhereItLeadsAlone(Page page) {
    link(page, "unknown").click();
    page.waitForURL(cdn.url("/unknown.html"));

    open(page);
    link(page, "beside").click();
    page.waitForURL(cdn.url("/app/beside.html"));
  }

  @Test
  void aLinkToTheEntryPointItselfStaysInTheShell(Page page) {
    stay(page);
    link(page, "query").click();
    page.waitForURL(server.url("/far/page?x=1"));

    link(page, "itself").click();
    page.waitForURL(server.url("/far/page"));
    assertThat(page.locator("main h1")).hasText("Far");
    assertStayed(page);
  }

  @Test
  void whatAMicroFrontendPutsIntoTheBodyIsItsOwn(Page page) {
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<dialog open><a href=beside.html>in"
            + " dialog</a></dialog>')");

    page.getByText("in dialog").click();

    page.waitForURL(cdn.url("/app/beside.html"));
  }

  @Test
  void nodesBesideTheMicroFrontendAreTheShellsWhenTheBodyIsTheOutlet(Page page) {
    server.answer(
        "/",
        Answer.html(
            Shells.withInHeader(CHROME)
                .replace("<body>", "<body data-berth-outlet>")
                .replace("<main data-berth-outlet></main>", "")));
    open(page);

    assertLeads(page, () -> chrome(page, "beside").click(), "/far/terms.html");
    link(page, "beside").click();
    page.waitForURL(cdn.url("/app/beside.html"));
  }

  private static final KeyboardModifier CONTROL = KeyboardModifier.CONTROL;

  private Answer farPage() {
    return EntryPoints.withBody("Far", FAR).withHeader(OPEN_TO_ALL, "*");
  }

  private void open(Page page) {
    page.navigate(server.url("/far/page"));
    page.evaluate("berth.ready");
    assertThat(page.getByText("Far").first()).isVisible();
  }

  private void assertLeads(Page page, Runnable action, String target) {
    action.run();
    page.waitForURL(server.url(target));
    open(page);
  }

  /** Notes in the page that it has not been loaded anew. */
  private static void stay(Page page) {
    page.evaluate("document.querySelector('header').dataset.page = 'old'");
  }

  private static void assertStayed(Page page) {
    assertThat(page.locator("header[data-page=old]")).isVisible();
  }

  private static Locator chrome(Page page, String name) {
    return page.locator("header").getByText(name, exactly());
  }

  private static Locator link(Page page, String name) {
    return page.locator("p").getByText(name, exactly());
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
