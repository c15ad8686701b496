package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import dev.berth.e2e.site.ShippedBootstrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An application whose places stand behind the number sign of the URL. */
@ChromiumTest
class HashHistoryChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "history": "hash",
       "microFrontends": {"home": {"entry": "%1$s/mfes/home.html"},
                          "shop": {"entry": "%1$s/mfes/shop/index.html"},
                          "club": {"entry": "%1$s/mfes/club.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/shop/*", "mfe": "shop"},
                  {"path": "/old/:item", "redirect": "/shop/:item"},
                  {"path": "/club", "mfe": "club", "userStatus": "authenticated", "otherwise": "/"}]}
      """;
  private static final String SHOP =
      """
      <a href="#/">start</a> <a href="#part">part</a> <a href="/club">club</a>
      <form action="#/shop/search"><input name="q" value="ball"><button>Find</button></form>
      <div style="height: 300vh"></div><h2 id="part">Part</h2>
      <script>
        window.heard = [];
        addEventListener('popstate', () => heard.push(location.hash));
        berth.lifecycle({mount() {}, update(ctx) { window.updated = ctx.route.path }});
      </script>
      """;
  private static final List<String> SCRIPTS = List.of("", "host.", "check.", "hash.");

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES.formatted("")));
    server.answer(
        "/",
        Answer.html(Shells.withInHeader("<a href='#/shop'>shop</a><a href='#/old/7'>old</a>")));
    answer("/mfes/home.html", EntryPoints.named("Home"));
    answer("/mfes/shop/index.html", EntryPoints.withBody("Shop", SHOP));
    answer("/mfes/club.html", EntryPoints.named("Club"));
  }

  @Test
  void thePlaceBehindTheNumberSignIsShownFromCold(Page page) {
    open(page, "/#/shop/shoes?size=40");

    assertThat(page.locator("h1")).hasText("Shop");
    assertThat(
            page.evaluate(
                "const {path, base, query, mfe} = berth.route; [path, base, query.size,"
                    + " mfe].join()"))
        .isEqualTo("/shop/shoes,/shop,40,shop");
  }

  @Test
  void anAddressWithoutAPlaceIsTheStartPage(Page page) {
    open(page, "/?device=7");

    assertThat(page.locator("h1")).hasText("Home");
    page.getByText("shop").click();
    assertThat(page.locator("h1")).hasText("Shop");
    assertThat(page.url()).isEqualTo(server.url("/?device=7#/shop"));
  }

  @Test
  void linksOfShellAndMicroFrontendSwitchAndBackAndForwardAndReloadFollow(Page page) {
    open(page, "/");
    page.evaluate("document.querySelector('header').dataset.alive = 'yes'");
    page.getByText("shop").click();
    assertThat(page.locator("h1")).hasText("Shop");
    page.getByText("start").click();
    assertThat(page.locator("h1")).hasText("Home");

    page.goBack();
    assertThat(page.locator("h1")).hasText("Shop");
    page.goForward();
    assertThat(page.locator("h1")).hasText("Home");
    page.goBack();
    assertThat(page.locator("h1")).hasText("Shop");
    assertThat(page.locator("header[data-alive=yes]")).isVisible();
    page.reload();

    assertThat(page.locator("h1")).hasText("Shop");
    assertThat(page.url()).isEqualTo(server.url("/#/shop"));
  }

  @Test
  void aProgramNavigatesByPlacesWithItsState(Page page) {
    open(page, "/");

    page.evaluate("berth.navigate('/shop/shoes', {state: {from: 'test'}})");

    assertThat(page.url()).isEqualTo(server.url("/#/shop/shoes"));
    assertThat(page.evaluate("history.state.from")).isEqualTo("test");
    page.evaluate("berth.navigate('#/shop/hats', {replace: true})");
    assertThat(page.url()).isEqualTo(server.url("/#/shop/hats"));
    assertThat(page.evaluate("[updated, history.length].join()")).isEqualTo("/shop/hats,3");
  }

  @Test
  void redirectsAndSignInLeadToPlaces(Page page) {
    open(page, "/");
    page.getByText("old").click();
    page.waitForURL(server.url("/#/shop/7"));

    page.getByText("club").click();
    assertThat(page.locator("h1")).hasText("Home");
    page.evaluate("berth.session.signIn({token: 'secret'})");

    assertThat(page.locator("h1")).hasText("Club");
    assertThat(page.url()).isEqualTo(server.url("/#/club"));
  }

  @Test
  void aFormLeadsToAPlaceWithWhatItAsks(Page page) {
    open(page, "/#/shop");

    page.getByText("Find").click();

    Until.holds("window.updated == '/shop/search'", page);
    assertThat(page.url()).isEqualTo(server.url("/#/shop/search?q=ball"));
  }

  @Test
  void aPlaceWithinThePageIsLeftToTheBrowserAndFoundAgain(Page page) {
    open(page, "/#/shop/shoes");
    page.evaluate("window.same = 1");

    page.getByText("part", new Page.GetByTextOptions().setExact(true)).first().click();

    Until.holds("scrollY > innerHeight && heard.join() == '#part'", page);
    assertThat(page.evaluate("[same, berth.route.path].join()")).isEqualTo("1,/shop/shoes");
    page.reload();
    assertThat(page.locator("h1")).hasText("Shop");
    assertThat(page.evaluate("berth.route.path")).isEqualTo("/shop/shoes");
    page.evaluate("berth.navigate('/')");
    assertThat(page.locator("h1")).hasText("Home");
    page.goBack();
    assertThat(page.locator("h1")).hasText("Shop");
    assertThat(page.evaluate("berth.route.path")).isEqualTo("/shop/shoes");
  }

  @Test
  void aPlaceThatAScriptWritesSwitchesWhenItIsAnothers(Page page) {
    open(page, "/#/shop");
    page.evaluate("window.same = 1; location.hash = '#/shop/hats'");
    Until.holds("heard.join() == '#/shop/hats'", page);
    assertThat(page.evaluate("same")).isEqualTo(1);

    page.evaluate("history.pushState(null, '', '#/')");

    assertThat(page.locator("h1")).hasText("Home");
    page.goBack();
    assertThat(page.locator("h1")).hasText("Shop");
    page.evaluate("location.hash = '#/'");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void anUnknownPlaceIsExplained(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");
    open(page, "/#/nowhere");

    assertThat(page.locator("[data-berth-error=NO_ROUTE]")).containsText("/nowhere");
    page.getByText("Go to the start page").click();
    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.url()).isEqualTo(server.url("/#/"));
  }

  /** Televisions open an installed application so. */
  @Test
  void aShellThatIsAFileNeedsNoServerOfItsOwn(Page page, @TempDir Path folder) throws IOException {
    for (String script : SCRIPTS) {
      String name = "bootstrap." + script + "js";
      Files.writeString(folder.resolve(name), ShippedBootstrap.text(name));
    }
    String routes = "<script type=application/json data-berth-routes>%s</script>";
    Path shell = folder.resolve("index.html");
    Files.writeString(
        shell,
        Shells.withInHeader("<a href='#/shop'>shop</a>")
            .replace("/bootstrap.js", "bootstrap.js")
            .replace("</head>", routes.formatted(ROUTES.formatted(server.url(""))) + "</head>"));

    page.navigate(shell.toUri().toString());
    assertThat(page.locator("h1")).hasText("Home");
    page.getByText("shop").click();
    assertThat(page.locator("h1")).hasText("Shop");
    page.evaluate("berth.navigate('/shop/shoes')");
    assertThat(page.url()).endsWith("/index.html#/shop/shoes");
    page.reload();
    assertThat(page.locator("h1")).hasText("Shop");
    assertThat(page.evaluate("berth.route.path")).isEqualTo("/shop/shoes");
    page.getByText("start").click();
    assertThat(page.locator("h1")).hasText("Home");

    page.goBack();

    assertThat(page.locator("h1")).hasText("Shop");
  }

  private void answer(String path, Answer answer) {
    server.answer(path, answer.withHeader("Access-Control-Allow-Origin", "*"));
  }

  private void open(Page page, String path) {
    page.navigate(server.url(path));
    page.evaluate("berth.ready");
  }
}
