package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a shell has in its outlet is there until the first page is. */
@ChromiumTest
class SkeletonChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/mfes/home.html"}, "far": {"entry": "/mfes/far.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  private final CountDownLatch gate = new CountDownLatch(1);

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/mfes/home.html", EntryPoints.named("Home"));
    server.answer(
        "/",
        Answer.html(Shells.plain().replace("-outlet>", "-outlet><p id=skeleton>One moment</p>")));
  }

  @Test
  void itIsThereUntilTheFirstPageIs(Page page) {
    server.answer("/mfes/home.html", EntryPoints.named("Home").heldBy(gate));
    page.navigate(server.url("/"));

    assertThat(page.locator("[data-berth-outlet][aria-busy=true] #skeleton")).isVisible();
    gate.countDown();

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.locator("#skeleton")).hasCount(0);
  }

  @Test
  void itGivesWayToAnErrorToo(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");

    page.navigate(server.url("/nowhere"));

    assertThat(page.locator("[data-berth-error]")).isVisible();
    assertThat(page.locator("#skeleton")).hasCount(0);
  }
}
