package dev.berth.e2e.kinds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.Shells;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Brings custom elements into the shell. */
@ChromiumTest
class ElementKindChromiumIT extends GuestSite {
  private static final List<String> LIT =
      List.of(
          "lit/index.js",
          "lit-html/lit-html.js",
          "lit-html/is-server.js",
          "lit-element/lit-element.js",
          "@lit/reactive-element/reactive-element.js",
          "@lit/reactive-element/css-tag.js");
  private static final String IMPORT_MAP =
      """
      <script type="importmap">{"imports": {"lit": "%1$s/lit/index.js",
        "lit-html": "%1$s/lit-html/lit-html.js", "lit-html/is-server.js": "%1$s/lit-html/is-server.js",
        "lit-element/lit-element.js": "%1$s/lit-element/lit-element.js",
        "@lit/reactive-element": "%1$s/@lit/reactive-element/reactive-element.js"}}</script>
      """;
  private static final String LIT_ELEMENT =
      """
      import {LitElement, html, css} from 'lit';
      log.push('evaluated');
      customElements.define('my-guest', class extends LitElement {
        static properties = {route: {}, currency: {}, count: {state: true}};
        static styles = css`h1 { color: rgb(1, 2, 3) }`;
        constructor() { super(); this.count = 0 }
        connectedCallback() { super.connectedCallback(); log.push('connected') }
        disconnectedCallback() { super.disconnectedCallback(); log.push('disconnected') }
        render() {
          return html`<h1>Cart in ${this.currency} at ${this.route.path}</h1>
            <button @click=${() => this.count++}>${this.count} items</button>`;
        }
      });
      """;
  private static final String PLAIN =
      """
      class Guest extends HTMLElement {
        connectedCallback() { this.innerHTML = '<h1>Guest ' + this.getAttribute('size') + '</h1>' }
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"same", "other"})
  void aLitElementComesGoesAndReturns(String origin, Page page) {
    serveLit(origin);
    open(page, "/");

    visitAndLeave(page, () -> use(page));
    assertThat(log(page)).isEqualTo("evaluated connected disconnected");
    visitAndLeave(page, () -> use(page));
    assertThat(log(page)).isEqualTo("connected disconnected");
  }

  @Test
  void aDeepLinkOpensItColdAndItFollowsTheAddress(Page page) {
    serveLit("same");

    open(page, "/guest/one");
    assertThat(page.locator("my-guest h1")).hasText("Cart in EUR at /guest/one");
    go(page, "/guest/two");
    assertThat(page.locator("my-guest h1")).hasText("Cart in EUR at /guest/two");
    page.goBack();

    assertThat(page.locator("my-guest h1")).hasText("Cart in EUR at /guest/one");
    assertThat(log(page)).isEqualTo("evaluated connected");
  }

  @Test
  void oneThatKnowsNoRouteIsMadeAnewAtAnotherAddress(Page page) {
    serve("same", PLAIN + "customElements.define('my-guest', Guest)", "");
    open(page, "/guest/one");
    page.evaluate("document.querySelector('my-guest').old = true");

    go(page, "/guest/two");

    assertThat(page.locator("my-guest")).hasCount(1);
    assertThat(page.evaluate("'old' in document.querySelector('my-guest')")).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"same", "other"})
  void aClassicScriptNeedsNoPermissionOfItsServer(String origin, Page page) {
    serverOf(origin)
        .answer(
            "/guest.umd.js",
            Answer.script("var Guest_; " + PLAIN + "customElements.define('size-box', Guest)"));
    declare(
        "{\"entry\": \"%s\", \"kind\": \"element\", \"element\": \"size-box\","
                .formatted(serverOf(origin).url("/guest.umd.js"))
            + " \"data\": {\"size\": \"L\", \"wide\": true, \"tall\": false}}");
    open(page, "/");

    go(page, "/guest/");
    assertThat(page.locator("size-box h1")).hasText("Guest L");
    assertThat(page.locator("size-box[wide]:not([tall])")).hasCount(1);
    go(page, "/");
    go(page, "/guest/");

    assertThat(page.locator("size-box h1")).hasText("Guest L");
    assertThat(serverOf(origin).requestsFor("/guest.umd.js")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "log.length = 0               | ENTRY_INVALID | did not define <my-guest> within 500 ms",
        "throw new Error('no licence') | SCRIPT_FAILED | failed: no licence"
      })
  void aScriptThatDefinesNothingIsAnError(
      String code, String error, String words, Page page, PageErrors errors) {
    errors.expect("");
    serve("same", code, ", \"timeout\": \"500ms\"");
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo(error);
    assertThat(log(page)).contains(words, "microFrontends.my-guest");
    go(page, "/");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void aMissingScriptIsAnError(Page page, PageErrors errors) {
    errors.expect("");
    declare("{\"entry\": \"/gone.umd.js\", \"kind\": \"element\"}");
    open(page, "/");

    assertThat(failure(page, "/guest/")).isEqualTo("ENTRY_UNREACHABLE");
    assertThat(log(page)).contains("/gone.umd.js answered 404");
  }

  private void serveLit(String origin) {
    LIT.forEach(file -> serverOf(origin).answer("/" + file, packaged("player/" + file)));
    server.answer(
        "/", Answer.html(Shells.withInHead(IMPORT_MAP.formatted(serverOf(origin).url("")))));
    serve(origin, LIT_ELEMENT, ", \"data\": {\"currency\": \"EUR\"}");
  }

  private void serve(String origin, String code, String more) {
    serverOf(origin).answer("/guest.js", open(Answer.script(code)));
    declare(
        "{\"entry\": \"%s\", \"kind\": \"element\"%s}"
            .formatted(serverOf(origin).url("/guest.js"), more));
  }

  private static void use(Page page) {
    assertThat(page.locator("my-guest h1")).hasText("Cart in EUR at /guest/");
    assertThat(page.locator("my-guest h1")).hasCSS("color", "rgb(1, 2, 3)");
    page.locator("my-guest button").click();
    assertThat(page.locator("my-guest button")).hasText("1 items");
  }
}
