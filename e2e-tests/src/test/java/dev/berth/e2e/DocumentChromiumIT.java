package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What belongs to a whole document: its title and attributes, its links, where the focus is. */
@ChromiumTest
class DocumentChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far/index.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;
  private static final String ATTRIBUTES =
      "[document.documentElement, document.body].map(it => it.localName"
          + " + it.getAttributeNames().sort()"
          + ".map(name => ` ${name}=${it.getAttribute(name).trim()}`)"
          + ".join('')).join()";
  private static final String LINKS =
      """
      <a href="/far">plain</a><a href="/far" target="_blank">tab</a>
      <a href="/far" download="far.html">save</a><a href="/far" rel="external">out</a>
      <a href="/far" data-berth="ignore">ignored</a><a href="/other.html">unrouted</a>
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openHome(Page page) {
    page.addInitScript(
        "window.told = []; Document.prototype.ariaNotify = text => told.push(text);"
            + "window.visits = []; document.addEventListener("
            + "'berth:before-navigate', event => visits.push(event.detail.to))");
    server.answer("/", Answer.html(Shells.withInHeader(LINKS)));
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/far/index.html", EntryPoints.named("Far"));
    server.answer("/other.html", EntryPoints.named("Other"));
    open(page);
  }

  @Test
  void titleAndAttributesComeAndGoWithTheMicroFrontend(Page page) {
    server.answer(
        "/far/index.html",
        Answer.html(
            "<!doctype html><html lang=ar dir=rtl class=dark><title>Far</title>"
                + "<body class='wide tall' id=far style='margin: 0px'><h1>Far</h1></body></html>"));
    Object before = page.evaluate(ATTRIBUTES);

    page.evaluate("berth.navigate('/far')");
    assertThat(page.evaluate(ATTRIBUTES))
        .isEqualTo("html class=dark dir=rtl lang=ar,body class=wide tall id=far style=margin: 0px");
    assertThat(page.title()).isEqualTo("Far");

    page.evaluate("berth.navigate('/')");
    assertThat(page.evaluate(ATTRIBUTES)).isEqualTo(before);
    assertThat(page.title()).isEqualTo("Home");
  }

  @Test
  void commentsOutsideOfHeadAndBodyComeAndGoWithTheMicroFrontend(Page page) {
    String outside =
        "[document, document.documentElement].map(it => [...it.childNodes].map(node =>"
            + " node.nodeType === 8 ? node.data : node.nodeName).join(' ')).join()";
    server.answer(
        "/far/index.html",
        Answer.html("<!--1--><!doctype html><!--2--><html><!--3--><h1>Far</h1></html><!--4-->"));
    Object before = page.evaluate(outside);

    page.evaluate("berth.navigate('/far')");
    assertThat(page.evaluate(outside)).asString().startsWith("1 html 2 HTML 4,3 HEAD ");

    page.evaluate("berth.navigate('/')");
    assertThat(page.evaluate(outside)).isEqualTo(before);
  }

  @Test
  void classesOfTheShellStayBesideThoseOfTheMicroFrontend(Page page) {
    server.answer("/", Answer.html(Shells.plain().replace("<body>", "<body class=shell>")));
    server.answer("/home.html", Answer.html("<!doctype html><body class=home><h1>Home</h1>"));

    open(page);

    assertThat(page.locator("body.shell.home h1")).hasText("Home");
  }

  @Test
  void aPageWithoutATitleHasNoneAndTheShellHasItsOwnAgain(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");
    server.answer("/far/index.html", Answer.html("<!doctype html><h1>Far</h1>"));

    page.evaluate("berth.navigate('/far')");
    assertThat(page.title()).isEmpty();
    page.evaluate("berth.navigate('/nowhere').catch(() => 0)");

    assertThat(page.title()).isEqualTo("Shell");
  }

  @Test
  void theRouteMapHasATitleForAPageWithoutOneAndForNoOther(Page page) {
    server.answer(
        "/routes.json", Answer.json(ROUTES.replace(".html\"}", ".html\", \"title\": \"Given\"}")));
    server.answer("/far/index.html", Answer.html("<!doctype html><h1>Far</h1>"));
    open(page);
    assertThat(page.title()).isEqualTo("Home");

    page.evaluate("berth.navigate('/far')");
    assertThat(page.title()).isEqualTo("Given");
    assertThat(page.evaluate("told.join()")).isEqualTo("Given");

    page.evaluate("berth.navigate('/')");
    assertThat(page.title()).isEqualTo("Home");
  }

  /** Libraries keep what they know of an element as a property of it. */
  @Test
  void propertiesOfTheDocumentAndItsBodyComeAndGoWithWhoSetsThem(Page page) {
    server.answer(
        "/",
        Answer.html(
            Shells.withInHeader(
                "<button id=mark>Mark</button><script type=module>mark.addEventListener('click', ()"
                    + " => {document.ofShell = document.body.ofShell = 1; delete"
                    + " document.body.early });document.documentElement.early = document.body.early"
                    + " = 1</script>")));
    server.answer(
        "/far/index.html",
        EntryPoints.withBody(
            "Far",
            "<script>document.ofGuest = document.body.ofGuest = 1; document.documentElement.early ="
                + " 2;berth.lifecycle({mount() { document.title = String(document.body.ofGuest)"
                + " }})</script>"));
    open(page);
    String properties =
        "[document, document.documentElement, document.body].map(it =>"
            + " [it.ofShell, it.ofGuest, it.early].map(String).join()).join(' ')";

    for (int visit = 1; visit < 4; visit++) {
      page.evaluate("berth.navigate('/far')");
      assertThat(page.title()).as("visit " + visit).isEqualTo("1");
      page.locator("#mark").click();
      page.evaluate("berth.navigate('/')");

      assertThat(page.evaluate(properties))
          .isEqualTo("1,undefined,undefined undefined,undefined,1 1,undefined,undefined");
    }
  }

  @Test
  void aLinkToAFragmentJumpsWithinThePage(Page page) {
    server.answer(
        "/far/index.html",
        EntryPoints.withBody(
            "Far", "<a href='#part'>jump</a><div style='height: 300vh'></div><p id=part>Part</p>"));
    page.evaluate("berth.navigate('/far?x=1')");
    page.evaluate("document.querySelector('h1').textContent = 'Same page'");

    page.getByText("jump").click();

    page.waitForURL(server.url("/far?x=1#part"));
    page.waitForFunction("scrollY > innerHeight");
    assertThat(page.locator("h1")).hasText("Same page");
  }

  @Test
  void aLinkWithATargetOrAModifierOpensATab(Page page, BrowserContext context) {
    Page tab = context.waitForPage(() -> link(page, "tab").click());
    Page other =
        context.waitForPage(
            () ->
                link(page, "plain")
                    .click(
                        new Locator.ClickOptions()
                            .setModifiers(List.of(KeyboardModifier.CONTROL))));

    assertThat(tab.locator("h1")).hasText("Far");
    assertThat(other.locator("h1")).hasText("Far");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void aLinkForDownloadsSaves(Page page) {
    assertThat(page.waitForDownload(() -> link(page, "save").click()).suggestedFilename())
        .isEqualTo("far.html");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void aLinkOutOfTheApplicationLoadsAPage(Page page) {
    for (String name : List.of("out", "ignored", "unrouted")) {
      page.evaluate("document.querySelector('header').dataset.page = 'old'");

      link(page, name).click();

      page.waitForFunction("!document.querySelector('header[data-page=old]')");
      open(page);
    }
  }

  @Test
  void aLinkToAnotherOriginLoadsAPage(Page page) {
    String elsewhere = server.url("/other.html").replace("localhost", "127.0.0.1");
    page.evaluate("url => { document.querySelector('header a').href = url }", elsewhere);

    page.locator("header a").first().click();

    page.waitForURL(elsewhere);
    assertThat(page.locator("h1")).hasText("Other");
  }

  @Test
  void aLinkThatSomebodyHasHandledIsNotFollowed(Page page) {
    page.evaluate(
        "document.querySelector('header')"
            + ".addEventListener('click', event => event.preventDefault(), {once: true})");

    link(page, "plain").click();
    link(page, "plain").click();

    assertThat(page.locator("h1")).hasText("Far");
    assertThat(page.evaluate("visits.join()")).isEqualTo("/,/far");
  }

  @Test
  void aLinkIsFollowedFromWithinAShadowTree(Page page) {
    page.evaluate(
        "document.querySelector('header').attachShadow({mode: 'open'}).innerHTML ="
            + " '<a href=/far><b>shadow</b></a>'");

    page.getByText("shadow").click();

    assertThat(page.locator("h1")).hasText("Far");
    assertThat(page.evaluate("berth.route.mfe")).isEqualTo("far");
  }

  @Test
  void theFirstPageIsNeitherFocusedNorAnnounced(Page page) {
    assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("body");
    assertThat(page.evaluate("told.join()")).isEqualTo("");
  }

  @Test
  void aSwitchFocusesTheMainHeadingAndAnnouncesTheTitle(Page page) {
    server.answer(
        "/far/index.html",
        Answer.html("<!doctype html><title>Far away</title><h2>Side</h2><h1>Far</h1>"));

    link(page, "plain").click();

    assertThat(page.locator("h1")).isFocused();
    assertThat(page.evaluate("told.join()")).isEqualTo("Far away");
  }

  @Test
  void aBrowserThatCannotBeToldDirectlyHasARegionForIt(Page page) {
    page.addInitScript("Document.prototype.ariaNotify = undefined");
    page.reload();
    page.evaluate("berth.ready");

    page.evaluate("berth.navigate('/far')");

    assertThat(page.locator("[aria-live=polite]")).hasText("Far");
  }

  @Test
  void aMicroFrontendThatTakesTheFocusKeepsIt(Page page) {
    server.answer(
        "/far/index.html",
        EntryPoints.withBody(
            "Far", "<input><script>document.querySelector('input').focus()</script>"));

    page.evaluate("berth.navigate('/far')");

    assertThat(page.locator("input")).isFocused();
  }

  private void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  private static Locator link(Page page, String name) {
    return page.locator("header").getByText(name, new Locator.GetByTextOptions().setExact(true));
  }
}
