package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Configurations say how much may be stored, and of which shape. */
@ChromiumTest
class StorageRulesChromiumIT {
  private static final String PART = "/bootstrap.storage.js";
  private static final String ROUTES =
      """
      {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}},
       "routes": [{"path": "/*", "mfe": "home"}]}
      """;
  private static final String RULES =
      """
      {"storage": {"limits": {"value": "20 B", "microFrontend": "40 B"},
                   "schemas": {"volume": {"type": "integer", "minimum": 0, "maximum": 11}}}}
      """;
  private static final String OUTCOME =
      "call => { try { call(berth.storage); return 'stored' }"
          + " catch (e) { return [e.name, e.code, e.message].join(' ') } }";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer(
        "/home.html",
        EntryPoints.withScript(
            "Home", "window.first = (" + OUTCOME + ")(s => s.shared.set('volume', 12))"));
  }

  @Test
  void anApplicationWithoutRulesLoadsNothingForThem(Page page) {
    open(page, "{\"brand\": \"Floodlit\"}");

    assertThat(page.evaluate("first")).isEqualTo("stored");
    assertThat(server.requestsFor(PART)).isZero();
  }

  @Test
  void theFirstMicroFrontendIsHeldToThem(Page page) {
    open(page, RULES);

    assertThat(page.evaluate("first").toString())
        .startsWith("BerthError STORAGE_INVALID Nothing was stored under 'volume'")
        .contains("the value is more than 11", "storage.schemas.volume", "[STORAGE_INVALID]");
    assertThat(page.evaluate("berth.storage.shared.get('volume')")).isNull();
  }

  @Test
  void whatFitsIsStoredAndWhatDoesNotIsRefused(Page page) {
    open(page, RULES);

    assertThat(attempt(page, "s => s.shared.set('volume', 11)")).isEqualTo("stored");
    assertThat(attempt(page, "s => s.set('volume', 'mine')")).isEqualTo("stored");
    assertThat(attempt(page, "s => s.set('a', 'x'.repeat(19))"))
        .startsWith("BerthError STORAGE_FULL")
        .contains("it has 21 characters", "storage.limits.value", "allows 20");
    assertThat(attempt(page, "s => s.set('b', 'x'.repeat(18))")).isEqualTo("stored");
    assertThat(attempt(page, "s => s.set('c', 'x'.repeat(7))"))
        .startsWith("BerthError STORAGE_FULL")
        .contains("there would be 43 characters", "storage.limits.microFrontend");
    assertThat(page.evaluate("berth.storage.keys().sort().join()")).isEqualTo("b,volume");
    assertThat(attempt(page, "s => s.set('b', 'x'.repeat(17))")).isEqualTo("stored");
  }

  @Test
  void overridesCountForThemToo(Page page) {
    open(
        page,
        """
        {"storage": {"limits": {"value": "1 MB"}},
         "overrides": [{"language": "en", "values": {"storage": {"limits": {"value": "3 B"}}}}]}
        """);

    assertThat(attempt(page, "s => s.set('a', 1234)")).contains("storage.limits.value");
  }

  @Test
  void whatIsWrongWithThemIsNamedAndTheRestCounts(Page page, PageErrors errors) {
    errors.expect("CONFIG_INVALID");
    open(
        page,
        """
        {"storage": {"limits": {"value": 5},
                     "schemas": {"volume": {"type": "integer", "maximum": 11, "pattern": "x"}}}}
        """);

    assertThat(errors.all())
        .anyMatch(error -> error.contains("storage.limits.value is not a size"))
        .anyMatch(error -> error.contains("storage.schemas.volume.pattern is not a keyword"));
    assertThat(page.evaluate("first").toString()).contains("is more than 11");
  }

  @Test
  void withoutThePartTheApplicationGoesOn(Page page, PageErrors errors) {
    errors.expect("bootstrap.storage.js");
    errors.expect("404");
    server.answer(PART, Answer.notFound());
    open(page, RULES);

    assertThat(page.evaluate("first")).isEqualTo("stored");
  }

  private static String attempt(Page page, String call) {
    return page.evaluate("(" + OUTCOME + ")(" + call + ")").toString();
  }

  private void open(Page page, String configuration) {
    server.answer("/config.json", Answer.json(configuration));
    server.answer(
        "/",
        Answer.html(Shells.withAttributes("data-config=/config.json data-routes=/routes.json")));
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }
}
