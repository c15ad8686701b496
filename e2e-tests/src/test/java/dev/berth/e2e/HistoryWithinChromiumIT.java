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

/** Back and forward between addresses of one micro-frontend that does not know of Berth. */
@ChromiumTest
class HistoryWithinChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "microFrontends": {"help": {"entry": "/help.html"}},
       "routes": [{"path": "/*", "mfe": "help"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openFirst(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer(
        "/help.html",
        EntryPoints.withBody(
            "Help",
            """
            <h2></h2><a href=/second>second</a>
            <script>
              const show = () => { document.querySelector('h2').textContent = location.pathname };
              show();
              window.loads = (window.loads || 0) + 1;
              window.heard = [];
              addEventListener('popstate', () => heard.push(location.pathname));
            </script>
            """));
    page.navigate(server.url("/first"));
    assertThat(page.locator("h2")).hasText("/first");
  }

  @Test
  void aPageThatOnlyReadsItsAddressShowsTheRightOneAfterBackAndForward(Page page) {
    page.getByText("second").click();
    assertThat(page.locator("h2")).hasText("/second");

    page.goBack();
    assertThat(page.locator("h2")).hasText("/first");

    page.goForward();
    assertThat(page.locator("h2")).hasText("/second");
  }

  @Test
  void entriesThatItHasAddedItselfAreLeftToIt(Page page) {
    page.evaluate("window.same = 1; history.pushState({own: 1}, '', '/own')");

    page.goBack();

    Until.holds("heard.join() == '/first'", page);
    page.goForward();
    Until.holds("heard.join() == '/first,/own'", page);
    assertThat(page.evaluate("[same, history.state.own]")).isEqualTo(java.util.List.of(1, 1));
  }

  @Test
  void entriesThatItHasAddedInThePlaceOfAnotherPageAreItsOwnToo(Page page) {
    page.getByText("second").click();
    assertThat(page.locator("h2")).hasText("/second");
    page.goBack();
    assertThat(page.locator("h2")).hasText("/first");
    page.evaluate("window.same = 1; history.pushState(null, '', '/own')");

    page.goBack();
    Until.holds("heard.join() == '/first'", page);
    page.goForward();

    Until.holds("heard.join() == '/first,/own'", page);
    assertThat(page.evaluate("same")).isEqualTo(1);
  }
}
