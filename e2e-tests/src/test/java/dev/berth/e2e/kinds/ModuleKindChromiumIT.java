package dev.berth.e2e.kinds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Brings ES modules into the shell that export what single-spa wants of an application. */
@ChromiumTest
class ModuleKindChromiumIT extends GuestSite {
  /** As a team writes it for single-spa, with Vue from its own module. */
  private static final String VUE_APPLICATION =
      """
      import {createApp, h, ref} from './vue.js';
      log.push('evaluated');
      const Cart = {
        props: ['currency'],
        setup(props) {
          const count = ref(0);
          return () => h('main', [h('h1', 'Cart in ' + props.currency),
              h('button', {onClick: () => count.value++}, count.value + ' items')]);
        }
      };
      let app;
      export const bootstrap = [async () => log.push('bootstrap'), props => log.push(props.name)];
      export async function mount(props) {
        app = createApp(Cart, {currency: props.currency});
        app.mount(props.domElement);
        log.push(props.route.path);
      }
      export async function unmount() { app.unmount(); log.push('unmount'); }
      """;

  private static final String QUIET =
      "export const mount = async props => { props.container.innerHTML = '<h1>Guest</h1>' };"
          + " export const unmount = async () => {};";

  @ParameterizedTest
  @ValueSource(strings = {"same", "other"})
  void aSingleSpaApplicationComesGoesAndReturnsWithoutBeingEvaluatedAgain(
      String origin, Page page) {
    serve(origin, VUE_APPLICATION, ", \"data\": {\"currency\": \"EUR\"}");
    open(page, "/");

    visitAndLeave(page, () -> use(page));
    assertThat(log(page)).isEqualTo("evaluated bootstrap my-guest /guest/ unmount");
    visitAndLeave(page, () -> use(page));
    assertThat(log(page)).isEqualTo("/guest/ unmount");
  }

  @Test
  void aDeepLinkOpensItCold(Page page) {
    serve("same", VUE_APPLICATION, ", \"title\": \"My cart\"");

    open(page, "/guest/deep");

    use(page);
    assertThat(page).hasTitle("My cart");
    go(page, "/");
    assertThat(page).hasTitle("Home");
  }

  @Test
  void theModuleIsDownloadedWhileTheFormerPageIsStillThereAndOnlyOnce(Page page) {
    serve("same", QUIET, "");
    open(page, "/");

    go(page, "/guest/");

    assertThat(page.locator("h1")).hasText("Guest");
    assertThat(server.requestsFor("/guest.js")).isEqualTo(1);
    assertThat(page.locator("link[rel=modulepreload]")).hasCount(0);
  }

  @Test
  void theFunctionsMayStandInTheDefaultExport(Page page) {
    serve(
        "same",
        "export default {mount: [props => { props.container.innerHTML = '<h1>Guest</h1>' }],"
            + " unmount() {}}",
        "");
    open(page, "/guest/");

    assertThat(page.locator("[data-berth-outlet] > div > h1")).hasText("Guest");
  }

  @Test
  void anUpdateIsToldTheNewRoute(Page page) {
    serve("same", QUIET + " export const update = props => log.push(props.route.path)", "");
    open(page, "/guest/one");

    go(page, "/guest/two");

    assertThat(log(page)).isEqualTo("/guest/two");
  }

  @Test
  void aModuleMayGiveItsHooksToBerthInstead(Page page) {
    serve(
        "same",
        "berth.lifecycle({mount(ctx) { log.push(ctx.name, ctx.data[0]); ctx.outlet.innerHTML = '<h1>Guest</h1>' }})",
        ", \"data\": [7]");
    open(page, "/");

    visitAndLeave(page, () -> assertThat(log(page)).isEqualTo("my-guest 7"));
    visitAndLeave(page, () -> assertThat(log(page)).isEqualTo("my-guest 7"));
  }

  @Test
  void withoutReuseTheModuleIsEvaluatedAtEachVisit(Page page) {
    serve("same", "log.push('evaluated');" + QUIET, ", \"reuse\": false");
    open(page, "/");

    visitAndLeave(page, () -> assertThat(log(page)).isEqualTo("evaluated"));
    visitAndLeave(page, () -> assertThat(log(page)).isEqualTo("evaluated"));
  }

  @Test
  void aMountThatFailsLeavesTheShellUsableAndIsTriedAnewWithoutASecondBootstrap(
      Page page, PageErrors errors) {
    errors.expect("no database");
    serve(
        "same",
        "export const bootstrap = () => log.push('bootstrap');"
            + " export const mount = props => { if (window.broken) throw new Error('no database');"
            + " props.container.innerHTML = '<h1>Guest</h1>' };"
            + " export const unmount = () => {};",
        "");
    page.addInitScript("window.broken = true");
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo("LIFECYCLE_FAILED");
    assertThat(page.locator("[data-berth-error]")).containsText("no database");
    page.evaluate("window.broken = false");
    page.getByText("Try again").click();

    assertThat(page.locator("h1")).hasText("Guest");
    assertThat((String) page.evaluate("log.filter(it => it == 'bootstrap').join()"))
        .isEqualTo("bootstrap");
  }

  @Test
  void aMountThatNeverEndsIsGivenUp(Page page, PageErrors errors) {
    errors.expect("LIFECYCLE_TIMEOUT");
    serve(
        "same",
        "export const mount = () => new Promise(() => {}), unmount = () => {};",
        ", \"lifecycleTimeout\": \"100ms\"");
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo("LIFECYCLE_TIMEOUT");
    go(page, "/");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export const mount = 1                | ENTRY_INVALID | exports no functions",
        "throw new TypeError('no licence')     | SCRIPT_FAILED | failed: no licence",
        "export const = 1                      | SCRIPT_FAILED | failed: Unexpected token",
        "import './missing.js'                 | SCRIPT_FAILED | failed: Failed to fetch",
        "await new Promise(() => {})           | ENTRY_TIMEOUT | did not run to its end within"
      })
  void aModuleThatCannotBeRunIsAnErrorAndTheShellStaysUsable(
      String code, String error, String words, Page page, PageErrors errors) {
    errors.expect("");
    serve("same", code, ", \"timeout\": \"3s\"");
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo(error);
    assertThat(log(page)).contains("my-guest", "/guest.js", words);

    serve("same", QUIET, "");
    page.getByText("Try again").click();
    assertThat(page.locator("h1")).hasText("Guest");
  }

  @Test
  void aMissingModuleIsAnErrorWithItsStatus(Page page, PageErrors errors) {
    errors.expect("");
    declare("{\"entry\": \"/guest.js\", \"kind\": \"module\"}");
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo("ENTRY_UNREACHABLE");
    assertThat(log(page)).contains("/guest.js answered 404", "microFrontends.my-guest.entry");
    assertThat(server.requestsFor("/guest.js")).isEqualTo(2);
  }

  @Test
  void aFileThatIsNoJavaScriptIsAnError(Page page, PageErrors errors) {
    errors.expect("");
    serve("same", QUIET, "");
    server.answer("/guest.js", Answer.html(QUIET));
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo("ENTRY_INVALID");
    assertThat(log(page)).contains("is no JavaScript: its Content-Type is text/html");
  }

  @Test
  void aModuleThatItsServerLetsNoOtherOriginReadIsAnError(Page page, PageErrors errors) {
    errors.expect("");
    serve("other", QUIET, "");
    elsewhere.answer("/guest.js", Answer.script(QUIET));
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo("ENTRY_UNREACHABLE");
    assertThat(log(page)).contains("Access-Control-Allow-Origin: " + server.url(""));
  }

  @ParameterizedTest
  @CsvSource({"true, ''", "false, INTEGRITY_MISMATCH"})
  void theModuleMustHaveTheHashOfTheRouteMap(
      boolean right, String error, Page page, PageErrors errors) {
    errors.expect("");
    serve(
        "same", QUIET, ", \"integrity\": \"" + (right ? Hash.of(QUIET) : Hash.of("other")) + "\"");
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo(error);
    assertThat(page.locator("h1")).hasText(right ? "Guest" : "This page could not be shown");
  }

  @Test
  void aServerThatFailsForAMomentIsAskedAgain(Page page, PageErrors errors) {
    errors.expect("503");
    serve("same", QUIET, "");
    server.answer("/guest.js", Answer.script("").withStatus(503));
    open(page, "/");

    page.evaluate("berth.navigate('/guest/'), 0");
    page.waitForCondition(() -> server.requestsFor("/guest.js") == 2);
    server.answer("/guest.js", Answer.script(QUIET));

    assertThat(page.locator("h1")).hasText("Guest");
  }

  private void serve(String origin, String code, String more) {
    serverOf(origin).answer("/guest.js", open(Answer.script(code)));
    serverOf(origin)
        .answer("/vue.js", packaged("account/vue/dist/vue.runtime.esm-browser.prod.js"));
    declare(
        "{\"entry\": \"%s\", \"kind\": \"module\"%s}"
            .formatted(serverOf(origin).url("/guest.js"), more));
  }

  private static void use(Page page) {
    assertThat(page.locator("h1")).containsText("Cart in");
    page.locator("main button").click();
    assertThat(page.locator("main button")).hasText("1 items");
  }
}
