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

/** Where the focus goes when a page has come. */
@ChromiumTest
class ArrivalChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "plain": {"entry": "/plain.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/plain", "mfe": "plain"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openHome(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/plain.html", Answer.html("<title>Plain</title><p>No heading yet</p>"));
    page.clock().install();
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    page.evaluate("berth.navigate('/plain')");
  }

  @Test
  void thePageItselfStandsInForAHeadingThatComesWithData(Page page) {
    assertThat(page.locator("main")).isFocused();

    page.evaluate("document.querySelector('p').outerHTML = '<h1>Data</h1>'");
    page.clock().runFor(200);

    assertThat(page.locator("h1")).isFocused();
  }

  @Test
  void theHeadingOfTheNextPageGetsTheFocusAfterOneWithout(Page page) {
    page.evaluate("berth.navigate('/')");

    assertThat(page.locator("h1")).isFocused();
  }

  @Test
  void aPageThatHasLeftWaitsForNoHeading(Page page) {
    page.evaluate("berth.navigate('/')");
    page.evaluate("document.activeElement.blur()");

    page.clock().runFor(2000);

    assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("body");
  }

  @Test
  void aHeadingThatComesTakesNoFocusFromAField(Page page) {
    page.evaluate(
        "document.querySelector('p').outerHTML = '<input><h1>Data</h1>',"
            + " document.querySelector('input').focus()");

    page.clock().runFor(2000);

    assertThat(page.locator("input")).isFocused();
  }
}
