package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gives lifecycle hooks that fail and hang. */
@ChromiumTest
class HookFailuresChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "defaults": {"lifecycleTimeout": "300ms"},
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far/:page", "mfe": "far"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openHome(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    page.addInitScript("window.log = []");
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  @Test
  void aFailedMountIsExplainedOnACleanPage(Page page, PageErrors errors) {
    errors.expect("no backend");
    server.answer(
        "/far.html",
        EntryPoints.withBody(
            "Far",
            "<script>window.made = 1; document.head.append(document.createElement('style'));"
                + "berth.lifecycle({mount() { throw new Error('no backend') }})</script>"));

    Object code = page.evaluate("berth.navigate('/far/one').catch(failure => failure.code)");

    assertThat(code).isEqualTo("LIFECYCLE_FAILED");
    assertThat(page.locator("[data-berth-error=LIFECYCLE_FAILED]"))
        .containsText("Lifecycle hook 'mount' of micro-frontend 'far' failed: no backend");
    assertThat(page.evaluate("typeof made + document.querySelectorAll('style').length"))
        .isEqualTo("undefined0");
    assertThat(page.title()).isEqualTo("Shell");
  }

  @Test
  void whatWasMountedIsUnmountedWhenAfterMountFails(Page page, PageErrors errors) {
    errors.expect("too late");
    server.answer(
        "/far.html",
        EntryPoints.withHooks(
            "Far",
            "mount() { log.push('mount') }, unmount() { log.push('unmount') },"
                + "afterMount() { throw new Error('too late') }"));

    page.evaluate("berth.navigate('/far/one').catch(() => {})");

    assertThat(page.locator("[data-berth-error=LIFECYCLE_FAILED]")).containsText("afterMount");
    assertThat(page.evaluate("log.join()")).isEqualTo("mount,unmount");
  }

  @Test
  void aFailedMountCanBeTriedAgain(Page page, PageErrors errors) {
    errors.expect("not yet");
    server.answer(
        "/far.html",
        EntryPoints.withHooks(
            "Far", "mount() { if (log.push(1) < 2) throw new Error('not yet') }"));
    page.evaluate("berth.navigate('/far/one').catch(() => {})");

    page.getByText("Try again").click();

    assertThat(page.locator("h1")).hasText("Far");
  }

  @Test
  void aHangingHookIsGivenUpAndExplained(Page page, PageErrors errors) {
    errors.expect("LIFECYCLE_TIMEOUT");
    server.answer(
        "/far.html", EntryPoints.withHooks("Far", "mount() { return new Promise(() => {}) }"));

    page.evaluate("berth.navigate('/far/one').catch(() => {})");

    assertThat(page.locator("[data-berth-error=LIFECYCLE_TIMEOUT]"))
        .containsText("'mount' of micro-frontend 'far' did not settle in 300 ms");
  }

  @ParameterizedTest
  @ValueSource(strings = {"beforeUnmount", "unmount", "afterUnmount"})
  void aHookThatFailsOnTheWayOutStopsNobody(String hook, Page page, PageErrors errors) {
    errors.expect("lost it");
    visitFar(page, hook + "() { throw new Error('lost it') }");

    page.evaluate("berth.navigate('/')");

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(errors.all()).anyMatch(error -> error.contains("LIFECYCLE_FAILED"));
  }

  @Test
  void aHookThatHangsOnTheWayOutStopsNobody(Page page, PageErrors errors) {
    errors.expect("LIFECYCLE_TIMEOUT");
    visitFar(page, "unmount() { return new Promise(() => {}) }");

    page.evaluate("berth.navigate('/')");

    assertThat(page.locator("h1")).hasText("Home");
  }

  private void visitFar(Page page, String hooks) {
    server.answer("/far.html", EntryPoints.withHooks("Far", hooks));
    page.evaluate("berth.navigate('/far/one')");
  }
}
