package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that ask for a page lead through the application, as links do. */
@ChromiumTest
class FormsChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/mfes/home.html"}, "found": {"entry": "/mfes/found.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/search", "mfe": "found"}]}
      """;

  /** When the page was loaded, which tells whether it was loaded again. */
  private static final String LOADED = "performance.timeOrigin";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  private Object loaded;

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/mfes/found.html", EntryPoints.named("Found"));
    server.answer("/other", Answer.html("<h1>Other</h1>"));
  }

  @Test
  void aFormThatAsksForARouteSwitches(Page page) {
    open(
        "<form action=/search><input name=q value='a b&c'><input name=action value=x>"
            + "<button name=by value=price>Go</button></form>",
        page);

    page.getByText("Go").click();

    assertThat(page.locator("h1")).hasText("Found");
    assertThat(page.url()).isEqualTo(server.url("/search?q=a+b%26c&action=x&by=price"));
    assertThat(page.evaluate(LOADED)).isEqualTo(loaded);
  }

  @Test
  void theQueryOfItsActionIsReplaced(Page page) {
    open("<form action='/search?old=1'><input name=q value=new><button>Go</button></form>", page);

    page.getByText("Go").click();

    assertThat(page.locator("h1")).hasText("Found");
    assertThat(page.url()).isEqualTo(server.url("/search?q=new"));
  }

  @Test
  void theButtonHasItsSay(Page page) {
    open(
        "<form action=/nowhere method=post><input name=q value=1>"
            + "<button formaction=/search formmethod=get>Go</button></form>",
        page);

    page.getByText("Go").click();

    assertThat(page.locator("h1")).hasText("Found");
    assertThat(page.evaluate(LOADED)).isEqualTo(loaded);
  }

  @Test
  void oneThatAScriptHandlesIsLeftToIt(Page page) {
    open(
        "<form action=/search onsubmit='event.preventDefault(); window.handled = 1'>"
            + "<button>Go</button></form>",
        page);

    page.getByText("Go").click();

    assertThat(page.evaluate("window.handled")).isEqualTo(1);
    assertThat(page.url()).isEqualTo(server.url("/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form action=/other><button>Go</button></form>",
        "<form action=/search target=_top><button>Go</button></form>"
      })
  void whatIsNotForBerthIsLeftToTheBrowser(String form, Page page) {
    open(form, page);

    page.getByText("Go").click();

    page.waitForFunction("loaded => performance.timeOrigin != loaded", loaded);
  }

  private void open(String form, Page page) {
    server.answer("/mfes/home.html", EntryPoints.withBody("Home", form));
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    loaded = page.evaluate(LOADED);
  }
}
