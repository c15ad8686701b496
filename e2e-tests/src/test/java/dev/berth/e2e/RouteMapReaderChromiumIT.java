package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.routes.fixtures.RouteMapFixture;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Confirms for some of the route maps that HtmlUnit, which reads them all, reads as Chromium. */
@ChromiumTest
class RouteMapReaderChromiumIT {
  private static final int EVERY = 12;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  static Stream<RouteMapFixture> someBrokenOnes() {
    List<RouteMapFixture> broken =
        RouteMapFixture.all().stream().filter(fixture -> !fixture.isValid()).toList();
    return IntStream.range(0, broken.size()).filter(i -> i % EVERY == 0).mapToObj(broken::get);
  }

  @ParameterizedTest
  @MethodSource("someBrokenOnes")
  void aBrokenRouteMapIsExplainedInTheWordsOfTheTerminal(
      RouteMapFixture fixture, Page page, PageErrors errors) {
    errors.expect("ROUTE_MAP_INVALID");
    server.answer("/routes.json", Answer.json(fixture.json()));

    page.navigate(server.url("/"));

    assertThat(page.locator("[data-berth-error=ROUTE_MAP_INVALID]"))
        .containsText(fixture.report().replace(fixture.path(), "/routes.json"));
    assertThat(page.locator("header")).isVisible();
  }
}
