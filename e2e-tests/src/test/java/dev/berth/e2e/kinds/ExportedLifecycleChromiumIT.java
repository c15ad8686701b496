package dev.berth.e2e.kinds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Brings HTML pages into the shell whose scripts export lifecycle functions, as for qiankun. */
@ChromiumTest
class ExportedLifecycleChromiumIT extends GuestSite {
  private static final String PAGE =
      """
      <!doctype html><html><head><title>Cart</title></head><body><div id="root"></div>
      <script src="react.js"></script><script src="react-dom.js"></script>
      <script src="main.js"></script></body></html>
      """;

  /** What webpack makes of public-path.js and main.js of qiankun's guide, with React. */
  private static final String QIANKUN_BUILD =
      """
      (function webpackUniversalModuleDefinition(root, factory) {
        if (typeof exports === 'object' && typeof module === 'object') module.exports = factory();
        else if (typeof define === 'function' && define.amd) define([], factory);
        else if (typeof exports === 'object') exports['shop-main'] = factory();
        else root['shop-main'] = factory();
      })(window, function () {
        var publicPath = '/';
        if (window.__POWERED_BY_QIANKUN__) publicPath = window.__INJECTED_PUBLIC_PATH_BY_QIANKUN__;
        log.push('evaluated');
        var root, h = React.createElement;
        function Cart(props) {
          var state = React.useState(0);
          return h(React.Fragment, null, h('h1', null, 'Cart in ' + props.currency),
              h('img', {src: publicPath + 'logo.svg', alt: ''}),
              h('button', {onClick: function () { state[1](state[0] + 1) }}, state[0] + ' items'));
        }
        function render(props) {
          var container = props.container;
          var node = container ? container.querySelector('#root') : document.querySelector('#root');
          root = ReactDOM.createRoot(node);
          root.render(h(Cart, {currency: props.currency || 'nothing'}));
          log.push(window.__POWERED_BY_QIANKUN__ ? 'guest' : 'alone');
        }
        if (!window.__POWERED_BY_QIANKUN__) render({});
        return {
          __esModule: true,
          bootstrap: async function () { log.push('bootstrap') },
          mount: async function (props) { log.push(props.name); render(props) },
          unmount: async function (props) {
            root.unmount(); log.push(props.container.querySelector('#root').innerHTML || 'unmount');
          }
        };
      });
      """;

  private static final Answer LOGO =
      Answer.of("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>");

  @ParameterizedTest
  @ValueSource(strings = {"same", "other"})
  void anApplicationForQiankunComesGoesAndReturns(String origin, Page page, PageErrors errors) {
    if (origin.equals("other")) {
      errors.expect("/mfes/cart/main.js");
    }
    serve(origin, QIANKUN_BUILD);
    open(page, "/");

    visitAndLeave(page, () -> use(page, serverOf(origin).url("/mfes/cart/logo.svg")));
    assertThat(log(page)).isEqualTo("evaluated bootstrap my-guest guest unmount");
    visitAndLeave(page, () -> use(page, serverOf(origin).url("/mfes/cart/logo.svg")));
    assertThat(log(page)).isEqualTo("my-guest guest unmount");
    assertThat(page.evaluate("'__POWERED_BY_QIANKUN__' in window")).isEqualTo(false);
  }

  @Test
  void theSameApplicationStillRendersByItselfWhenItsPageIsOpenedAlone(Page page) {
    serve("same", QIANKUN_BUILD);
    server.answer("/logo.svg", LOGO);
    page.addInitScript("window.log = []");

    page.navigate(server.url("/mfes/cart/index.html"));

    assertThat(page.locator("h1")).hasText("Cart in nothing");
    assertThat(log(page)).isEqualTo("evaluated alone");
  }

  @Test
  void aDeepLinkOpensItCold(Page page) {
    serve("same", QIANKUN_BUILD);

    open(page, "/guest/deep");

    use(page, server.url("/mfes/cart/logo.svg"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "window['my-guest'] = {mount, unmount}                     | mounted",
        "window['my-guest'] = {default: {mount, unmount}}          | mounted",
        "window.anyName = {bootstrap: [() => {}], mount: [mount], unmount} | mounted",
        "var declared = {bootstrap() {}, mount, unmount}           | mounted",
        "window.library = {mount, unmount}                         | ''",
        "window['my-guest'] = {mount}                              | ''",
        "window['my-guest'] = 'mount'                              | ''"
      })
  void lifecycleFunctionsAreFoundOnTheWindow(String code, String outcome, Page page) {
    server.answer(
        "/mfes/cart/index.html",
        EntryPoints.withScript(
            "Cart",
            "(() => {window.mount = () => log.push('mounted'); window.unmount = () => {}})(); "
                + code));
    declare("{\"entry\": \"/mfes/cart/index.html\"}");

    open(page, "/guest/");

    assertThat(log(page)).isEqualTo(outcome);
    assertThat(page.locator("h1")).hasText("Cart");
  }

  @Test
  void hooksGivenToBerthGoBeforeExportedOnes(Page page) {
    server.answer(
        "/mfes/cart/index.html",
        EntryPoints.withScript(
            "Cart",
            "window['my-guest'] = {mount() { log.push('exported') }, unmount() {}};"
                + " berth.lifecycle({mount() { log.push('given') }})"));
    declare("{\"entry\": \"/mfes/cart/index.html\"}");

    open(page, "/guest/");

    assertThat(log(page)).isEqualTo("given");
    assertThat(server.requestsFor("/bootstrap.kinds.js")).isZero();
  }

  @Test
  void anApplicationThatAsksForAnElementGetsOneBesideItsPage(Page page) {
    server.answer(
        "/mfes/cart/index.html",
        EntryPoints.withScript(
            "Cart",
            "window['my-guest'] = {unmount() {}, mount(props) {"
                + " props.domElement.innerHTML = '<p>' + props.domElement.id + '</p>' }}"));
    declare("{\"entry\": \"/mfes/cart/index.html\"}");
    open(page, "/");

    visitAndLeave(
        page,
        () ->
            assertThat(page.locator("[data-berth-outlet] > h1 ~ div > p"))
                .hasText("single-spa-application:my-guest"));
  }

  @Test
  void anApplicationThatAsksForQiankunButExportsNothingIsToldSo(Page page, PageErrors errors) {
    errors.expect("ENTRY_INVALID");
    server.answer(
        "/mfes/cart/index.html",
        EntryPoints.withScript("Cart", "if (!window.__POWERED_BY_QIANKUN__) render()"));
    declare("{\"entry\": \"/mfes/cart/index.html\"}");

    open(page, "/guest/");

    assertThat(page.locator("h1")).hasText("Cart");
    assertThat(log(page))
        .startsWith("ENTRY_INVALID Micro-frontend 'my-guest' asked for window.__POWERED_BY");
  }

  @Test
  void aPageThatNeverAsksSeesNothingOfQiankun(Page page) {
    server.answer(
        "/mfes/cart/index.html",
        EntryPoints.withScript(
            "Cart",
            "log.push(Object.keys(window).filter(name => name.includes('QIANKUN')).length)"));
    declare("{\"entry\": \"/mfes/cart/index.html\"}");
    open(page, "/guest/");

    assertThat(log(page)).isEqualTo("0");
    assertThat(page.evaluate("'__POWERED_BY_QIANKUN__' in window")).isEqualTo(false);
    assertThat(server.requestsFor("/bootstrap.kinds.js")).isZero();
  }

  @Test
  void aBootstrapThatFailsIsAttributedAndTriedAgain(Page page, PageErrors errors) {
    errors.expect("no session");
    server.answer(
        "/mfes/cart/index.html",
        EntryPoints.withScript(
            "Cart",
            "window['my-guest'] = {async bootstrap() { if (!window.fixed) throw new Error('no session') },"
                + " mount() { log.push('mounted') }, unmount() {}}"));
    declare("{\"entry\": \"/mfes/cart/index.html\"}");
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo("LIFECYCLE_FAILED");
    assertThat(log(page)).contains("'beforeMount' of micro-frontend 'my-guest' failed: no session");
    page.evaluate("window.fixed = true");
    page.getByText("Try again").click();

    assertThat(page.locator("h1")).hasText("Cart");
  }

  private void serve(String origin, String main) {
    serverOf(origin)
        .answer("/mfes/cart/index.html", open(Answer.html(PAGE)))
        .answer("/mfes/cart/main.js", Answer.script(main))
        .answer("/mfes/cart/logo.svg", LOGO)
        .answer("/mfes/cart/react.js", packaged("help/react/umd/react.production.min.js"))
        .answer(
            "/mfes/cart/react-dom.js", packaged("help/react-dom/umd/react-dom.production.min.js"));
    declare(
        "{\"entry\": \"%s\", \"data\": {\"currency\": \"EUR\"}}"
            .formatted(serverOf(origin).url("/mfes/cart/index.html")));
  }

  private static void use(Page page, String logo) {
    assertThat(page.locator("#root h1")).hasText("Cart in EUR");
    assertThat(page.locator("#root img")).hasJSProperty("src", logo);
    page.locator("#root button").click();
    assertThat(page.locator("#root button")).hasText("1 items");
  }
}
