package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.debugging.sourcemap.SourceMapConsumerV3;
import com.google.debugging.sourcemap.SourceMapParseException;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import dev.berth.e2e.site.ShippedBootstrap;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts applications with {@code bootstrap.mjs}. */
@ChromiumTest
class ModuleChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}},
       "routes": [{"path": "/", "mfe": "home"}]}
      """;
  private static final String IMPORT = "import berth from '/bootstrap.mjs';";
  private static final String START = "berth.start({ routes: '/routes.json' });";
  private static final Pattern FRAME = Pattern.compile("bootstrap\\.mjs:(\\d+):(\\d+)");

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
  }

  @Test
  void theModuleStartsTheApplicationWhenItIsAskedTo(Page page) {
    open(page, IMPORT + START + "window.same = berth === window.berth");

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate("same")).isEqualTo(true);
    assertThat(server.requestsFor("/bootstrap.host.js")).isEqualTo(1);
    assertThat(server.requestsFor("/bootstrap.js")).isZero();
  }

  @Test
  void itDoesNotStartByItself(Page page) {
    open(page, IMPORT + "window.started = berth.inspect().state");

    page.waitForFunction("window.started");

    assertThat(page.evaluate("started")).isEqualTo("EMPTY");
    assertThat(server.requestsFor("/routes.json")).isZero();
  }

  @Test
  void itExportsTheMethodsByName(Page page) {
    open(page, "import * as module from '/bootstrap.mjs'; window.module = module");
    page.waitForFunction("window.module");

    assertThat(page.evaluate("Object.keys(module).filter(key => key != 'default').sort().join()"))
        .isEqualTo(
            page.evaluate(
                "Object.keys(berth).filter(key => typeof Object.getOwnPropertyDescriptor("
                    + "berth, key).value == 'function').sort().join()"));
    assertThat(page.evaluate("module.navigate === berth.navigate")).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "script-src 'nonce-abc'; object-src 'none'; base-uri 'self'",
        "script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script';"
            + " trusted-types berth; object-src 'none'; base-uri 'self'"
      })
  void itWorksUnderAStrictPolicy(String policy, Page page) {
    server.answer(
        "/home.html", EntryPoints.withHead("Home", "<script nonce=abc>window.ran = 1</script>"));
    server.answer(
        "/",
        Answer.html(shell(IMPORT + START).replace("<script type", "<script nonce=abc type"))
            .withHeader("Content-Security-Policy", policy));
    page.addInitScript(
        "window.violations = []; document.addEventListener('securitypolicyviolation',"
            + " event => violations.push(event.violatedDirective))");
    page.navigate(server.url("/"));

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.evaluate("violations.join()")).isEqualTo("");
  }

  @Test
  void itsHashIsAccepted(Page page) {
    String hash = ShippedBootstrap.text("bootstrap.mjs.sri").strip();
    server.answer(
        "/",
        Answer.html(
            shell(IMPORT + START)
                .replace(
                    "<script type",
                    "<script type=module src=/bootstrap.mjs integrity=%s></script><script type"
                        .formatted(hash))));
    page.navigate(server.url("/"));

    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void anotherHashIsRefused(Page page, PageErrors errors) {
    errors.expect("integrity");
    String hash = ShippedBootstrap.text("bootstrap.js.sri").strip();
    server.answer(
        "/",
        Answer.html(
            shell("")
                .replace(
                    "<script type",
                    "<script type=module src=/bootstrap.mjs onerror=\"window.refused = 1\""
                        + " integrity=%s></script><script type".formatted(hash))));
    page.navigate(server.url("/"));

    page.waitForFunction("window.refused");
    assertThat(page.evaluate("typeof berth")).isEqualTo("undefined");
  }

  @Test
  void aFailureLeadsToALineOfJava(Page page, PageErrors errors) throws SourceMapParseException {
    errors.expect("NO_ROUTE");
    open(page, IMPORT + START);
    assertThat(page.locator("h1")).hasText("Home");
    String stack =
        page.evaluate("berth.navigate('/nowhere').catch(failure => failure.stack)").toString();
    SourceMapConsumerV3 map = new SourceMapConsumerV3();
    map.parse(ShippedBootstrap.text("bootstrap.mjs.map"));

    assertThat(
            FRAME
                .matcher(stack)
                .results()
                .map(
                    frame ->
                        map.getMappingForLine(
                            Integer.parseInt(frame.group(1)), Integer.parseInt(frame.group(2))))
                .filter(Objects::nonNull)
                .map(place -> place.getOriginalFile()))
        .anyMatch(file -> file.startsWith("dev/berth/bootstrap/"));
  }

  @Test
  void aMicroFrontendThatImportsItMeetsTheBootstrapOfThePage(Page page) {
    server.answer("/", Answer.html(Shells.plain()));
    server.answer(
        "/home.html",
        EntryPoints.withBody(
            "Home",
            "<script type=module>import { lifecycle } from '/bootstrap.mjs';lifecycle({ mount(ctx)"
                + " { ctx.outlet.firstElementChild.append('!') } })</script>"));
    page.navigate(server.url("/"));

    assertThat(page.locator("h1")).hasText("Home!");
  }

  @Test
  void itsFurtherScriptsMayBeElsewhere(Page page) {
    server.answer("/assets/app.js", Answer.script(ShippedBootstrap.text("bootstrap.mjs")));
    open(
        page,
        "import berth from '/assets/app.js';"
            + "berth.start({ routes: '/routes.json', source: '/bootstrap.js' })");

    assertThat(page.locator("h1")).hasText("Home");
  }

  private void open(Page page, String script) {
    server.answer("/", Answer.html(shell(script)));
    page.navigate(server.url("/"));
  }

  private static String shell(String script) {
    return Shells.plain()
        .replaceFirst(
            "<script defer.*</script>", "<script type=\"module\">" + script + "</script>");
  }
}
