package dev.berth.e2e.purity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.BrowserExtension;
import dev.berth.e2e.site.FixtureServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Evaluations of modules are never freed, so there are only so many before a page is loaded anew.
 */
@ExtendWith(BrowserExtension.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class EvaluationBudgetChromiumIT {
  private static final int SWITCHES = SoakChromiumIT.SWITCHES;
  private static final int SAMPLES = 10;

  /** The first one, and 30 more: docs/decisions/0012. */
  private static final int VISITS_PER_LOAD = 31;

  /** What 30 evaluations of the fixture hold, with as much again for all else. */
  private static final double KILOBYTES = 30 * 80 * 2;

  /** Goes to and fro as often as is asked, also when the page is loaded anew on the way. */
  private static final String TRAVELLER =
      """
      localStorage.loads = 1 + (+localStorage.loads || 0);
      const go = async () => {
        await berth.ready;
        while (+localStorage.left > 0) {
          localStorage.left--;
          await berth.navigate(location.pathname === '/' ? '/module' : '/');
        }
        window.journey = null;
        console.log('arrived');
      };
      window.travel = () => { window.journey ??= go(); };
      addEventListener('load', () => +localStorage.left > 0 && travel());
      """;

  private static final double PATIENCE = 120_000;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @Test
  void theGrowthOfPagesWithModulesIsBounded(Browser browser) {
    SoakSite.serve(server);
    List<Double> heaps = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      context.addInitScript(TRAVELLER);
      context.setDefaultTimeout(PATIENCE);
      Page page = context.newPage();
      page.navigate(server.url("/"));
      Memory memory = new Memory(page);
      for (int i = 0; i < SAMPLES; i++) {
        travel(page, SWITCHES / SAMPLES);
        heaps.add(memory.sample().heap());
      }

      assertThat(page.evaluate("Number(localStorage.loads)"))
          .as("loads")
          .isEqualTo(1 + (SWITCHES / 2 - 1) / VISITS_PER_LOAD);
    }
    double least = heaps.stream().min(Double::compare).orElseThrow();
    assertThat(heaps).allSatisfy(heap -> assertThat(heap).isLessThan(least + KILOBYTES));
  }

  /** A script that waited in the page would be taken for a micro-frontend's, and end with it. */
  private static void travel(Page page, int switches) {
    page.waitForConsoleMessage(
        new Page.WaitForConsoleMessageOptions()
            .setPredicate(message -> message.text().equals("arrived")),
        () -> page.evaluate("count => { localStorage.left = count; travel(); }", switches));
  }
}
