package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import org.junit.jupiter.api.Test;

/** Shows pages that consist of further files, some of which come late or never. */
@ChromiumTest
class EntryFilesChromiumIT extends FarEntry {
  @Test
  void aBlockingScriptWaitsForTheStyleSheetsBeforeIt(Page page) {
    server.answer("/far/style.css", Answer.style("h1 {color: rgb(1, 2, 3)}").heldBy(gate));
    serve(
        "<link rel=stylesheet href=style.css>"
            + "<script>log.push(getComputedStyle(document.querySelector('h1')).color)</script>");

    page.evaluate("void " + GO);
    page.locator("link[rel=stylesheet]").waitFor(attached());
    assertThat(log(page)).isEmpty();
    assertThat(page.locator("h1")).isHidden();
    gate.countDown();

    Until.holds("log.length", page);
    assertThat(log(page)).isEqualTo("rgb(1, 2, 3)");
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void aMissingScriptIsReportedAndThePageGoesOn(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("/far/missing.js could not be loaded");
    errors.expect("MIME type");
    serve("<script src=missing.js></script><script>log.push('goes on')</script>");

    page.evaluate(GO);

    assertThat(log(page)).isEqualTo("SCRIPT_FAILED goes on");
  }

  @Test
  void aMissingStyleSheetIsReportedAndThePageGoesOn(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("/far/missing.css could not be loaded");
    errors.expect("MIME type");
    serve("<link rel=stylesheet href=missing.css><script>log.push('goes on')</script>");

    page.evaluate(GO);

    assertThat(log(page)).isEqualTo("STYLE_FAILED goes on");
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void relativeUrlsOfAllKindsCountFromTheEntryPoint(Page page) {
    server.answer(
        "/far/dot.svg",
        Answer.of("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='7'/>"));
    server.answer("/far/data.json", Answer.json("\"data\""));
    server.answer("/far/part.js", Answer.script("export default 'part'"));
    serve(
        """
        <img src="dot.svg"><style>h1 {background: url(dot.svg?background)}</style>
        <script>log.push(document.querySelector('img').src, new URL('x', document.baseURI).pathname)
          fetch('data.json').then(answer => answer.json()).then(data => log.push(data));
          import('./part.js').then(part => log.push(part.default))</script>
        """);

    page.evaluate(GO);

    Until.holds("log.length == 4 && document.querySelector('img').naturalWidth == 7", page);
    await().until(() -> server.requestsFor("/far/dot.svg") == 2);
    assertThat(log(page))
        .startsWith(server.url("/far/dot.svg") + " /far/x")
        .contains("data", "part");
  }

  private void serve(String body) {
    server.answer("/far/index.html", EntryPoints.withBody("Far", body));
  }

  private static String log(Page page) {
    return page.evaluate("log.join(' ')").toString();
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }
}
