package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.e2e.htmlunit.HtmlUnitBrowser;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.routes.fixtures.RouteMapFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the same route maps through the reader in the browser as the JVM tests do. */
class RouteMapReaderHtmlUnitIT {
  @RegisterExtension final FixtureServer server = new FixtureServer();
  @RegisterExtension final HtmlUnitBrowser browser = new HtmlUnitBrowser();

  static Stream<RouteMapFixture> broken() {
    return RouteMapFixture.all().stream().filter(fixture -> !fixture.isValid());
  }

  static Stream<RouteMapFixture> valid() {
    return RouteMapFixture.all().stream().filter(RouteMapFixture::isValid);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenRouteMapIsExplainedInTheWordsOfTheTerminal(RouteMapFixture fixture) {
    open(fixture);

    String asInThePage = fixture.report().replace(fixture.path(), "/routes.json");
    assertThat(browser.textOf("[data-berth-error=ROUTE_MAP_INVALID]")).contains(asInThePage);
    assertThat(browser.textOf("header")).isEqualTo("home");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidRouteMapIsAccepted(RouteMapFixture fixture) {
    open(fixture);

    assertThat(browser.evaluate("!document.querySelector('[data-berth-error=ROUTE_MAP_INVALID]')"))
        .isEqualTo("true");
    assertThat(browser.evaluate("typeof berth.version")).isEqualTo("string");
    assertThat(browser.errors()).isEmpty();
  }

  private void open(RouteMapFixture fixture) {
    server.answer("/routes.json", Answer.json(fixture.json()));
    browser.open(server.url("/"));
  }
}
