package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gives lifecycle hooks that look around, take their time and refuse. */
@ChromiumTest
class LifecycleChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"},
                          "fresh": {"entry": "/far.html", "reuse": false}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far/:page", "mfe": "far"},
                  {"path": "/fresh", "mfe": "fresh"}]}
      """;
  private static final String ALL_HOOKS =
      """
      ...Object.fromEntries(['beforeMount', 'mount', 'afterMount',
          'beforeUnmount', 'unmount', 'afterUnmount'].map(name => [name, async () => {
        log.push(name + '...');
        await new Promise(done => setTimeout(done));
        log.push(name);
      }]))
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
  void eachHookIsAwaitedBeforeTheNextIsCalled(Page page) {
    visitFar(page, ALL_HOOKS);
    assertThat(log(page))
        .isEqualTo("beforeMount... beforeMount mount... mount afterMount... afterMount");

    page.evaluate("log.length = 0, berth.navigate('/')");

    assertThat(log(page))
        .isEqualTo(
            "beforeUnmount... beforeUnmount unmount... unmount afterUnmount... afterUnmount");
  }

  @Test
  void hooksAreGivenTheContextOfTheirStay(Page page) {
    visitFar(
        page,
        """
        mount(ctx) {
          log.push(Object.keys(ctx).sort(), ctx.name, ctx.outlet.localName, ctx.route.params.page,
              ctx.config === berth.config, ctx.signal instanceof AbortSignal, ctx.remount);
        }
        """);

    assertThat(log(page))
        .isEqualTo("config,data,name,outlet,remount,route,signal far main one true true false");
  }

  @Test
  void theSignalIsAbortedWhenTheMicroFrontendBeginsToLeave(Page page) {
    visitFar(
        page,
        """
        mount(ctx) { ctx.signal.addEventListener('abort', () => log.push('abort')) },
        beforeUnmount(ctx) { log.push('asked', ctx.signal.aborted) },
        unmount(ctx) { log.push('unmount', ctx.signal.aborted) }
        """);

    page.evaluate("berth.navigate('/')");

    assertThat(log(page)).isEqualTo("asked false abort unmount true");
  }

  @Test
  void aLinkLeadsNowhereWhileTheMicroFrontendRefuses(Page page) {
    visitFar(page, "beforeUnmount() { log.push('asked'); return Boolean(window.saved) }");
    page.locator("header a").click();
    Until.holds("log.length == 1", page);

    page.evaluate("window.saved = true");
    page.locator("header a").click();

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(log(page)).isEqualTo("asked asked");
  }

  @Test
  void aVisitIsRejectedWhenTheMicroFrontendRefuses(Page page) {
    visitFar(page, "async beforeUnmount() { return false }");

    Object code = page.evaluate("berth.navigate('/').catch(failure => failure.code)");

    assertThat(code).isEqualTo("NAVIGATION_REFUSED");
    assertThat(page.locator("h1")).hasText("Far");
    assertThat(page.url()).isEqualTo(server.url("/far/one"));
  }

  @Test
  void theAddressIsPutBackWhenTheMicroFrontendRefusesToGoBack(Page page) {
    visitFar(page, "beforeUnmount() { log.push(location.pathname); return false }");

    page.evaluate("history.back()");
    Until.holds("log.length == 1 && location.pathname == '/far/one'", page);

    assertThat(log(page)).isEqualTo("/");
    assertThat(page.locator("h1")).hasText("Far");
    assertThat(page.evaluate("berth.route.path")).isEqualTo("/far/one");
  }

  @Test
  void anUpdateTellsOfAnotherAddressOfTheSameMicroFrontend(Page page) {
    visitFar(
        page,
        "mount() { log.push('mount') },"
            + " update(ctx) { log.push(ctx.route.params.page, berth.route.params.page) }");
    page.evaluate("document.querySelector('h1').textContent = 'Same page'");

    page.evaluate("berth.navigate('/far/two')");

    assertThat(log(page)).isEqualTo("mount two two");
    assertThat(page.locator("h1")).hasText("Same page");
    assertThat(page.url()).isEqualTo(server.url("/far/two"));
  }

  @Test
  void withoutUpdateAnotherAddressMountsTheMicroFrontendAnew(Page page) {
    visitFar(page, "mount(ctx) { log.push('mount', ctx.route.params.page, ctx.remount) }");

    page.evaluate("berth.navigate('/far/two')");

    assertThat(log(page)).isEqualTo("mount one false mount two true");
    assertThat(page.locator("h1")).hasCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/far/one", "/fresh"})
  void onlyWhatMayBeReusedReturnsWithoutAnEvaluation(String path, Page page) {
    server.answer(
        "/far.html",
        EntryPoints.withScript(
            "Far",
            "log.push('evaluated'); berth.lifecycle({mount(ctx) { log.push(ctx.remount) }})"));

    page.evaluate(
        "async path => { await berth.navigate(path); await berth.navigate('/');"
            + " await berth.navigate(path) }",
        path);

    assertThat(log(page))
        .isEqualTo(
            path.equals("/fresh") ? "evaluated false evaluated false" : "evaluated false true");
  }

  private void visitFar(Page page, String hooks) {
    server.answer("/far.html", EntryPoints.withHooks("Far", hooks));
    page.evaluate("berth.navigate('/far/one')");
  }

  private static Object log(Page page) {
    return page.evaluate("log.join(' ')");
  }
}
