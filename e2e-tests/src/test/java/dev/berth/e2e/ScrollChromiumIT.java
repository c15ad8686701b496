package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a page is scrolled to, when the user comes to it and when the user comes back. */
@ChromiumTest
class ScrollChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"list": {"entry": "/mfes/list.html"}, "item": {"entry": "/mfes/item.html"},
                          "feed": {"entry": "/mfes/feed.html"}},
       "routes": [{"path": "/", "mfe": "list"}, {"path": "/item/*", "mfe": "item"},
                  {"path": "/feed", "mfe": "feed"}]}
      """;
  private static final String LONG = "<div style='height: 3000px'></div>";
  private static final String FEED =
      "setTimeout(() => document.querySelector('p').style.height = '3000px', 250);";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openList(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/mfes/list.html", EntryPoints.withBody("List", LONG));
    server.answer("/mfes/item.html", EntryPoints.withBody("Item", LONG));
    server.answer(
        "/mfes/feed.html", EntryPoints.withBody("Feed", "<p></p><script>" + FEED + "</script>"));
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  @Test
  void aNewPageBeginsAtItsTopAndTheOneBeforeIsWhereItWasLeft(Page page) {
    scroll(page, 700);

    page.evaluate("berth.navigate('/item/1')");
    assertThat(page.evaluate("scrollY")).isEqualTo(0);
    scroll(page, 1200);

    page.goBack();
    assertThat(page.locator("h1")).hasText("List");
    Until.holds("scrollY == 700", page);
    page.goForward();
    assertThat(page.locator("h1")).hasText("Item");
    Until.holds("scrollY == 1200", page);
  }

  @Test
  void aPageThatIsReloadedIsWhereItWas(Page page) {
    scroll(page, 700);

    page.reload();

    assertThat(page.locator("h1")).hasText("List");
    Until.holds("scrollY == 700", page);
  }

  @Test
  void aPageThatGrowsAsItsDataComeIsWaitedFor(Page page) {
    page.evaluate("berth.navigate('/feed')");
    Until.holds("document.documentElement.scrollHeight > 2500", page);
    scroll(page, 1500);
    page.evaluate("berth.navigate('/')");

    page.goBack();

    assertThat(page.locator("h1")).hasText("Feed");
    Until.holds("scrollY == 1500", page);
  }

  @Test
  void aPageThatScrollsByItselfIsLeftToItself(Page page) {
    server.answer(
        "/mfes/item.html",
        EntryPoints.withBody(
            "Item",
            LONG + "<script>history.scrollRestoration = 'manual'; scrollTo(0, 42)</script>"));
    page.evaluate("berth.navigate('/item/1')");
    scroll(page, 1200);
    page.evaluate("berth.navigate('/')");

    page.goBack();

    assertThat(page.locator("h1")).hasText("Item");
    page.evaluate("berth.navigate('/item/1')");
    assertThat(page.evaluate("scrollY")).isEqualTo(42);
  }

  /** Awaits the event, which comes with the next frame. */
  private static void scroll(Page page, int top) {
    page.evaluate(
        "top => new Promise(done => { addEventListener('scroll', done, {once: true});"
            + " scrollTo(0, top) })",
        top);
  }
}
