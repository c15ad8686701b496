package dev.berth.e2e.kinds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.Shells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs guests under the strictest policy that a shell can have. */
@ChromiumTest
class StrictPolicyChromiumIT extends GuestSite {
  private static final String POLICY =
      "script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script';"
          + " trusted-types berth; object-src 'none'; base-uri 'self'";
  private static final String ELEMENT =
      "customElements.define('my-guest', class extends HTMLElement { connectedCallback() {"
          + " this.append(Object.assign(document.createElement('h1'), {textContent: 'Guest'})) }})";
  private static final String MODULE =
      "export const unmount = () => {}; export const mount = props => props.container.append("
          + "Object.assign(document.createElement('h1'), {textContent: 'Guest'}))";

  @ParameterizedTest
  @CsvSource({
    "module, guest.js",
    "element, guest.js",
    "element, guest.umd.js",
    "iframe, guest.html"
  })
  void everyKindIsShownAndNoViolationIsReported(String kind, String file, Page page) {
    server.answer(
        "/",
        Answer.html(Shells.plain().replace("<script defer", "<script nonce=abc defer"))
            .withHeader("Content-Security-Policy", POLICY));
    server.answer("/guest.js", Answer.script(kind.equals("module") ? MODULE : ELEMENT));
    server.answer("/guest.umd.js", Answer.script(ELEMENT));
    server.answer("/guest.html", EntryPoints.named("Guest"));
    declare("{\"entry\": \"/%s\", \"kind\": \"%s\"}".formatted(file, kind));
    page.addInitScript(
        "window.violations = []; document.addEventListener('securitypolicyviolation',"
            + " event => violations.push(event.violatedDirective))");
    open(page, "/");

    go(page, "/guest/");

    assertThat(
            kind.equals("iframe") ? page.frameLocator("iframe").locator("h1") : page.locator("h1"))
        .hasText("Guest");
    assertThat(page.evaluate("violations.join()")).isEqualTo("");
    go(page, "/");
    assertThat(page.locator("h1")).hasText("Home");
  }
}
