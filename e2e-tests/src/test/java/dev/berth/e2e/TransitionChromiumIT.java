package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser fades from one page to the next, where the shell asks for it. */
@ChromiumTest
class TransitionChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "defaults": {"lifecycleTimeout": "10s"},
       "microFrontends": {"home": {"entry": "/mfes/home.html"}, "far": {"entry": "/mfes/far.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;

  /** Notes what is seen when a transition begins, and what when it is about to be animated. */
  private static final String SPY =
      """
      window.fades = [];
      const real = document.startViewTransition;
      const seen = () => document.querySelector('[data-berth-outlet]').innerText.trim();
      document.startViewTransition = function(update) {
        const before = seen();
        const made = real.call(document, update);
        made.ready.then(() => fades.push([before, seen(), document.documentElement
          .getAnimations({subtree: true}).some(one => /view-transition/.test(one.effect.pseudoElement))]
          .join(' > ')), () => fades.push('skipped'));
        return made;
      };
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer(
        "/mfes/home.html",
        EntryPoints.withHooks(
            "Home", "mount() {}, unmount(ctx) { ctx.outlet.textContent = 'emptied' }"));
    server.answer("/mfes/far.html", EntryPoints.named("Far"));
    server.answer(
        "/", Answer.html(Shells.plain().replace("-outlet>", "-outlet data-berth-transition>")));
    page.addInitScript(SPY);
  }

  @Test
  void aSwitchFadesFromThePageOfBeforeToTheNext(Page page) {
    open(page);

    page.evaluate("berth.navigate('/far')");

    assertThat(page.locator("h1")).hasText("Far");
    Until.holds("fades.at(-1) == 'Home > Far > true'", page);
    page.goBack();
    assertThat(page.locator("h1")).hasText("Home");
    Until.holds("fades.at(-1) == 'Far > Home > true'", page);
  }

  @Test
  void anErrorFadesInToo(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");
    open(page);

    page.evaluate("berth.navigate('/nowhere').catch(() => 0)");

    Until.holds("/^Home > This page could not/.test(fades.at(-1))", page);
  }

  @Test
  void whoWantsLessMotionHasNone(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    open(page);

    page.evaluate("berth.navigate('/far')");

    assertThat(page.locator("h1")).hasText("Far");
    assertThat((List<?>) page.evaluate("fades")).isEmpty();
  }

  @Test
  void aShellThatDoesNotAskForItHasNone(Page page) {
    server.answer("/", Answer.html(Shells.plain()));
    open(page);

    page.evaluate("berth.navigate('/far')");

    assertThat(page.locator("h1")).hasText("Far");
    assertThat((List<?>) page.evaluate("fades")).isEmpty();
  }

  private void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }
}
