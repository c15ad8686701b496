package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.EntryPoints;
import org.junit.jupiter.api.Test;

/** What users see while a page does not come. */
@ChromiumTest
class WaitingChromiumIT extends FarEntry {
  @Test
  void aBarShowsThatAPageIsOnItsWay(Page page) {
    server.answer("/far/index.html", EntryPoints.named("Far").heldBy(gate));
    page.evaluate("void " + GO);

    Locator bar = page.getByRole(com.microsoft.playwright.options.AriaRole.PROGRESSBAR);
    assertThat(bar).isVisible();
    assertThat(bar.evaluate("bar => bar.getAnimations().length")).isEqualTo(1);
    gate.countDown();

    assertThat(page.locator("h1")).hasText("Far");
    assertThat(bar).hasCount(0);
  }

  @Test
  void theBarStandsForThoseWhoWantNoMotion(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    server.answer("/far/index.html", EntryPoints.named("Far").heldBy(gate));
    page.evaluate("void " + GO);

    Locator bar = page.locator("[data-berth=progress]");
    assertThat(bar).isVisible();
    assertThat(bar.evaluate("bar => bar.getAnimations().length")).isEqualTo(0);
    gate.countDown();
  }

  @Test
  void aPageThatComesAtOnceShowsNoBar(Page page) {
    server.answer("/far/index.html", EntryPoints.named("Far"));
    page.evaluate(
        "window.bars = 0; new MutationObserver(all => bars += all.length)"
            + ".observe(document.documentElement, {childList: true})");

    page.evaluate("void " + GO);

    assertThat(page.locator("h1")).hasText("Far");
    assertThat(page.locator("[data-berth=progress]")).hasCount(0);
  }

  @Test
  void aPageThatFailedOfflineComesWhenTheNetworkIsBack(Page page, PageErrors errors) {
    errors.expect("ERR_INTERNET_DISCONNECTED");
    errors.expect("ENTRY_UNREACHABLE");
    server.answer("/far/index.html", EntryPoints.named("Far"));
    page.context().setOffline(true);
    page.evaluate(GO + ".catch(() => {})");
    assertThat(page.locator("[data-berth-error]")).isVisible();

    page.context().setOffline(false);

    assertThat(page.locator("h1")).hasText("Far");
  }

  @Test
  void whoHasLeftTheErrorIsNotBroughtBack(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("ENTRY_UNREACHABLE");
    page.evaluate(GO + ".catch(() => {})");
    assertThat(page.locator("[data-berth-error]")).isVisible();
    page.evaluate("berth.navigate('/')");

    page.evaluate("dispatchEvent(new Event('online'))");

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.url()).isEqualTo(server.url("/"));
  }
}
