package dev.berth.e2e.purity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Packages;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the modules of a lifecycle-aware micro-frontend wait for, such as the next animation frame,
 * comes when it is back: nobody asks for it once more.
 */
@ChromiumTest
class ReturningTimersChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "busy": {"entry": "/busy.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/busy", "mfe": "busy"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/d3.js", Answer.script(Packages.text("d3", "dist/d3.min.js")));
    server.answer(
        "/underscore.js", Answer.script(Packages.text("underscore", "underscore-umd-min.js")));
  }

  /** Its timers share one frame, asked for by whoever comes first. */
  @Test
  void transitionsOfD3GoOn(Page page) {
    open(
        page,
        "<p>0</p><script src=/d3.js></script>",
        """
        berth.lifecycle({
          mount(ctx) {
            d3.select('p').text('begun').transition().duration(ctx.remount ? 50 : 1e6).on('end',
              () => d3.select('p').text('ended'));
          },
          unmount() {}
        });
        """);
    page.evaluate("new Promise(done => requestAnimationFrame(done))");

    comeBack(page);

    assertThat(page.locator("p")).hasText("ended");
  }

  /** A function that waits until it is called no more begins no other time-out meanwhile. */
  @Test
  void debouncedFunctionsAreCalled(Page page) {
    open(
        page,
        "<p>0</p><script src=/underscore.js></script>",
        """
        const count = _.debounce(() => document.querySelector('p').textContent++, 200);
        berth.lifecycle({mount() { count(); }, unmount() {}});
        """);

    comeBack(page);

    assertThat(page.locator("p")).hasText("1");
  }

  @Test
  void anIntervalOfAModuleGoesOn(Page page) {
    open(
        page,
        "",
        """
        shell.ticks = 0;
        setInterval(() => shell.ticks++, 10);
        berth.lifecycle({mount() {}, unmount() {}});
        """);
    Until.holds("shell.ticks > 1", page);
    page.evaluate("berth.navigate('/')");
    int ticks = (int) page.evaluate("shell.ticks");
    page.evaluate("new Promise(done => shell.pause(done, 50))");
    assertThat(page.evaluate("shell.ticks")).isEqualTo(ticks);

    page.evaluate("berth.navigate('/busy')");

    Until.holds("shell.ticks > " + ticks, page);
  }

  @Test
  void aLoopThatMountBeginsAnewRunsOnce(Page page) {
    open(
        page,
        "",
        """
        shell.runs = [];
        let visits = 0;
        berth.lifecycle({
          mount() {
            const visit = ++visits;
            (function run() { shell.runs.push(visit); requestAnimationFrame(run); })();
          },
          unmount() {}
        });
        """);
    comeBack(page);
    page.evaluate("shell.runs.length = 0");

    comeBack(page);

    page.evaluate("shell.runs.length = 0");
    Until.holds("shell.runs.length > 3", page);
    assertThat(page.evaluate("[...new Set(shell.runs)]")).isEqualTo(List.of(3));
  }

  /** Loops that nobody ends begin one after the other, and after {@code mount}. */
  @Test
  void loopsThatNobodyEndsDoNotPileUp(Page page) {
    open(
        page,
        "",
        """
        shell.runs = [];
        let visits = 0;
        berth.lifecycle({
          mount() {
            const visit = ++visits;
            setTimeout(() => setInterval(() => shell.runs.push(visit), 10));
          },
          unmount() {}
        });
        """);
    for (int visit = 1; visit < 6; visit++) {
      Until.holds("shell.runs.includes(" + visit + ")", page);
      comeBack(page);
    }
    Until.holds("shell.runs.includes(6)", page);

    page.evaluate("shell.runs.length = 0");
    Until.holds("shell.runs.filter(visit => visit == 6).length > 3", page);
    assertThat((List<?>) page.evaluate("[...new Set(shell.runs)]")).hasSize(2);
  }

  @Test
  void whatItEndsByTheNumberThatItWasGivenDoesNotCome(Page page) {
    open(
        page,
        "",
        """
        shell.calls = [];
        const first = setTimeout(() => shell.calls.push('first'), 200);
        const second = setInterval(() => shell.calls.push('second'), 20);
        const later = () => {
          clearInterval(second);
          setTimeout(() => { shell.calls.length = 0; setTimeout(() => { shell.done = 1; }, 300); }, 1);
        };
        berth.lifecycle({
          mount(ctx) { if (ctx.remount) { clearTimeout(first); setTimeout(later, 100); } },
          unmount() {}
        });
        """);

    comeBack(page);

    Until.holds("shell.done", page);
    assertThat(page.evaluate("shell.calls")).isEqualTo(List.of());
  }

  private void open(Page page, String html, String script) {
    page.addInitScript("window.shell = {pause: setTimeout.bind(window)};");
    server.answer(
        "/busy.html", EntryPoints.withBody("Busy", html + "<script>" + script + "</script>"));
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    page.evaluate("berth.navigate('/busy')");
  }

  private static void comeBack(Page page) {
    page.evaluate("berth.navigate('/')");
    page.evaluate("berth.navigate('/busy')");
  }
}
