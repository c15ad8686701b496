package dev.berth.e2e.kinds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.Shells;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps pages of former times in a frame. */
@ChromiumTest
class FrameKindChromiumIT extends GuestSite {
  private static final String LEGACY =
      """
      <!doctype html><html><head><title>Legacy</title></head><body style="margin:0;height:3000px">
      <h1>Legacy</h1><input><p></p>
      <script>
      document.querySelector('p').textContent = location.pathname + location.search + location.hash;
      var name = 'legacy', top_ = 1;
      addEventListener('unload', () => { try { parent.log.push('unload') } catch (far) {} });
      addEventListener('keydown', event => document.querySelector('p').textContent = event.key);
      </script></body></html>
      """;

  @ParameterizedTest
  @ValueSource(strings = {"same", "other"})
  void aPageOfFormerTimesComesGoesAndReturns(String origin, Page page) {
    serve(origin, "");
    open(page, "/");

    for (int visit = 1; visit <= 2; visit++) {
      visitAndLeave(page, () -> assertThat(frame(page).locator("h1")).hasText("Legacy"));
      assertThat(log(page)).isEqualTo(origin.equals("same") ? "unload" : "");
    }
    assertThat(page.locator("iframe")).hasCount(0);
  }

  @Test
  void thePageMayDoWhatTheSandboxOfTheRouteMapAllows(Page page, PageErrors errors) {
    errors.expect("Blocked script execution");
    serve("same", ", \"sandbox\": \"allow-forms\"");

    open(page, "/guest/");

    assertThat(page.locator("iframe")).hasAttribute("sandbox", "allow-forms");
    assertThat(frame(page).locator("h1")).hasText("Legacy");
    assertThat(frame(page).locator("p")).hasText("");
  }

  @ParameterizedTest
  @CsvSource({
    "/legacy/,         /guest,               /legacy/",
    "/legacy/,         /guest/a/b?x=1#c,     /legacy/a/b?x=1#c",
    "/legacy/?old=1,   /guest/a?x=1,         /legacy/a?old=1&x=1",
    "/legacy.php,      /guest/a?x=1#c,       /legacy.php?x=1#c",
    "/legacy.php#top,  /guest/a,             /legacy.php#top"
  })
  void theRestOfTheAddressIsHandedOn(String entry, String address, String shown, Page page) {
    server.answer(shown.replaceAll("[?#].*", ""), Answer.html(LEGACY));
    declare("{\"entry\": \"%s\", \"kind\": \"iframe\"}".formatted(entry));

    open(page, address);

    assertThat(frame(page).locator("p")).hasText(shown);
  }

  @Test
  void anotherAddressLeadsToAnotherPageInTheSameFrameAndBackAgain(Page page) {
    serve("same", "");
    server.answer("/legacy/two", Answer.html(LEGACY));
    open(page, "/");
    go(page, "/guest/");
    page.evaluate("document.querySelector('iframe').mark = true");

    go(page, "/guest/two");
    assertThat(frame(page).locator("p")).hasText("/legacy/two");
    page.goBack();
    assertThat(frame(page).locator("p")).hasText("/legacy/");
    assertThat(page.evaluate("document.querySelector('iframe').mark")).isEqualTo(true);

    page.goBack();
    assertThat(page.locator("h1")).hasText("Home");
  }

  @ParameterizedTest
  @ValueSource(strings = {"same", "other"})
  void oneStepBackLeadsToTheFormerRouteAndOneForwardReturns(String origin, Page page) {
    serve(origin, "");
    open(page, "/");
    Object before = page.evaluate("history.length");
    go(page, "/guest/");
    assertThat(page.evaluate("history.length - " + before)).isEqualTo(1);

    page.goBack();
    assertThat(page.locator("h1")).hasText("Home");
    page.goForward();
    assertThat(frame(page).locator("h1")).hasText("Legacy");
    go(page, "/");

    page.goBack();
    assertThat(frame(page).locator("h1")).hasText("Legacy");
    page.goBack();
    assertThat(page.locator("h1")).hasText("Home");
  }

  @ParameterizedTest
  @ValueSource(strings = {"same", "other"})
  void theKeyboardIsInTheFrameAtOnce(String origin, Page page) {
    serve(origin, "");
    open(page, "/");

    go(page, "/guest/");
    page.keyboard().press("x");

    assertThat(frame(page).locator("p")).hasText("x");
  }

  @Test
  void theTitleIsThatOfThePageInTheFrame(Page page) {
    serve("same", "");
    open(page, "/guest/");
    assertThat(page).hasTitle("Legacy");
    assertThat(page.locator("iframe")).hasAttribute("title", "Legacy");

    frame(page).locator("h1").evaluate("() => { document.title = 'Order 7' }");

    assertThat(page).hasTitle("Order 7");
    go(page, "/");
    assertThat(page).hasTitle("Home");
  }

  @Test
  void aPageThatMustNotBeReadHasTheTitleOfTheRouteMap(Page page) {
    serve("other", ", \"title\": \"Intranet\"");

    open(page, "/guest/");

    assertThat(page).hasTitle("Intranet");
    assertThat(page.locator("iframe")).hasAttribute("title", "Intranet");
  }

  @ParameterizedTest
  @CsvSource({"<footer style='height:60px'></footer>, 60", "'', 0"})
  void theFrameFillsWhatIsVisibleSoThatOnlyThePageInItScrolls(String below, int height, Page page) {
    server.answer("/", Answer.html(Shells.plain().replace("</body>", below + "</body>")));
    serve("same", "");
    page.setViewportSize(900, 700);
    open(page, "/guest/");

    assertThat(page.evaluate(SPARE)).isEqualTo(8 + height);
    assertThat(page.evaluate(OVERFLOW)).isEqualTo(0);
    page.setViewportSize(700, 500);
    page.waitForFunction("() => " + OVERFLOW + " == 0 && " + SPARE + " == " + (8 + height));
  }

  private static final String OVERFLOW =
      "document.documentElement.scrollHeight - document.documentElement.clientHeight";
  private static final String SPARE =
      "Math.round(innerHeight - document.querySelector('iframe').getBoundingClientRect().bottom)";

  @Test
  void thePageIsAskedBeforeTheUserLeaves(Page page) {
    serve("same", "");
    open(page, "/guest/");
    frame(page).locator("h1").click();
    frame(page)
        .locator("h1")
        .evaluate("() => addEventListener('beforeunload', event => event.preventDefault())");

    page.onceDialog(dialog -> dialog.dismiss());
    assertThat(failure(page, "/")).isEqualTo("NAVIGATION_REFUSED");
    page.onceDialog(dialog -> dialog.accept());
    go(page, "/");

    assertThat(page.locator("h1")).hasText("Home");
  }

  @ParameterizedTest
  @CsvSource({"404, ENTRY_UNREACHABLE", "403, ENTRY_FORBIDDEN", "500, ENTRY_UNREACHABLE"})
  void aPageThatIsNotThereIsAnError(int status, String code, Page page, PageErrors errors) {
    errors.expect("");
    serve("same", "");
    server.answer("/legacy/", Answer.html("<h1>No</h1>").withStatus(status));
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo(code);
    assertThat(log(page)).contains("/legacy/ answered " + status);
    assertThat(server.requestsFor("/legacy/")).isEqualTo(1);
  }

  @Test
  void aPageThatForbidsToBeFramedIsAnError(Page page, PageErrors errors) {
    errors.expect("");
    serve("same", "");
    server.answer("/legacy/", Answer.html(LEGACY).withHeader("X-Frame-Options", "DENY"));
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo("ENTRY_FORBIDDEN");
    assertThat(log(page)).contains("may not be shown in a frame");
  }

  @Test
  void aPageThatSendsTheUserToAnotherOriginIsShown(Page page) {
    serve("same", "");
    elsewhere.answer("/sign-in", EntryPoints.named("Sign in"));
    server.answer("/legacy/", Answer.redirect(elsewhere.url("/sign-in")));

    open(page, "/guest/");

    assertThat(frame(page).locator("h1")).hasText("Sign in");
    assertThat(log(page)).isEmpty();
  }

  @Test
  void aServerOfAnotherOriginThatDoesNotAnswerIsReported(Page page, PageErrors errors) {
    errors.expect("");
    declare("{\"entry\": \"http://localhost:9/\", \"kind\": \"iframe\"}");
    open(page, "/guest/");

    page.waitForFunction("log.length == 2");

    assertThat(log(page)).startsWith("ENTRY_UNREACHABLE").contains("http://localhost:9/");
  }

  @Test
  void aPageThatTakesLongIsShownAsFarAsItIs(Page page, PageErrors errors) {
    errors.expect("ENTRY_TIMEOUT");
    CountDownLatch gate = new CountDownLatch(1);
    serve("same", ", \"timeout\": \"300ms\"");
    server.answer("/legacy/", EntryPoints.withBody("Slow", "<img src=/slow.png>"));
    server.answer("/slow.png", Answer.of("image/png", "").heldBy(gate));
    open(page, "/");

    go(page, "/guest/");

    assertThat(frame(page).locator("h1")).hasText("Slow");
    assertThat(log(page)).startsWith("ENTRY_TIMEOUT");
    gate.countDown();
  }

  private void serve(String origin, String more) {
    serverOf(origin).answer("/legacy/", Answer.html(LEGACY));
    declare(
        "{\"entry\": \"%s\", \"kind\": \"iframe\"%s}"
            .formatted(origin.equals("same") ? "/legacy/" : elsewhere.url("/legacy/"), more));
  }

  private static FrameLocator frame(Page page) {
    return page.frameLocator("[data-berth-outlet] iframe");
  }
}
