package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Gives applications configurations, and looks at what is there for their first page. */
@ChromiumTest
class ConfigurationChromiumIT {
  private static final String PART = "/bootstrap.application.js";
  private static final String ROUTES =
      """
      {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}},
       "routes": [{"path": "/*", "mfe": "home"}]}
      """;
  private static final String OVERRIDES =
      """
      {"brand": {"name": "Floodlit", "colour": "red"},
       "overrides": [
         {"environment": "test", "country": "AT", "values": {"brand": {"name": "Flutlicht Test"}}},
         {"country": "AT", "values": {"brand": {"name": "Flutlicht", "colour": "white"}}},
         {"language": "en", "values": {"help": "/en/help"}},
         {"country": "CH", "values": {"brand": {"name": "Scheinwerfer"}}}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer(
        "/home.html",
        EntryPoints.withScript(
            "Home", "document.querySelector('h1').textContent = berth.label('home.title')"));
  }

  @Test
  void anApplicationThatAsksForPlainValuesLoadsNothingMore(Page page) {
    open(page, "{\"brand\": \"Floodlit\"}", "");

    assertThat(page.evaluate("berth.config.brand")).isEqualTo("Floodlit");
    assertThat(
            page.evaluate(
                "[berth.flag('chat'), berth.label('a.b'), Object.keys(berth.services)].join()"))
        .isEqualTo("false,a.b,");
    assertThat(server.requestsFor(PART)).isZero();
  }

  @Test
  void theConfigurationIsTheOneForThePage(Page page) {
    open(page, OVERRIDES, "data-environment=test data-country=AT data-language=de-AT");

    assertThat(page.evaluate("JSON.stringify(berth.config)"))
        .isEqualTo("{\"brand\":{\"name\":\"Flutlicht Test\",\"colour\":\"white\"}}");
    assertThat(
            page.evaluate("Object.isFrozen(berth.config) && Object.isFrozen(berth.config.brand)"))
        .isEqualTo(true);
  }

  @Test
  void aManualStartSaysWhereItIs(Page page) {
    server.answer("/", Answer.html(Shells.withAttributes("data-start=manual")));
    page.navigate(server.url("/"));

    page.evaluate(
        "config => berth.start({routes: '/routes.json', config, country: 'CH'})",
        page.evaluate("(" + OVERRIDES + ")"));

    assertThat(page.evaluate("berth.config.brand.name + berth.config.help"))
        .isEqualTo("Scheinwerfer/en/help");
  }

  @Test
  void thePageHasTheLanguageOfItsShellElseOfTheBrowser(BrowserContext context) {
    String labels =
        "{\"labels\": {\"en\": {\"home.title\": \"Welcome\"}, \"fr\": {\"home.title\": \"Bienvenue\"}}}";
    Browser.NewContextOptions french = new Browser.NewContextOptions().setLocale("fr-CA");
    try (BrowserContext elsewhere = context.browser().newContext(french)) {
      Page page = elsewhere.newPage();
      open(page, labels, "");
      assertThat(page.locator("h1")).hasText("Welcome");

      server.answer("/", Answer.html(shell("").replace(" lang=\"en\"", "")));
      page.navigate(server.url("/"));

      assertThat(page.locator("h1")).hasText("Bienvenue");
    }
  }

  @Test
  void servicesAreAddressesThatCountFromTheConfiguration(Page page) {
    server.answer(
        "/settings/live.json",
        Answer.json(
            "{\"services\": {\"orders\": \"api/orders\", \"search\": \"https://search.example/v1\"}}"));
    server.answer(
        "/",
        Answer.html(
            Shells.withAttributes("data-config=/settings/live.json data-routes=/routes.json")));

    page.navigate(server.url("/deep/link"));
    page.evaluate("berth.ready");

    assertThat(page.evaluate("Object.values(berth.services).join(' ')"))
        .isEqualTo(server.url("/settings/api/orders") + " https://search.example/v1");
    assertThat(page.evaluate("Object.isFrozen(berth.services)")).isEqualTo(true);
  }

  @Test
  void aFlagIsOnWhenTheConfigurationSaysSo(Page page) {
    open(page, "{\"flags\": {\"chat\": true, \"beta\": false}}", "");

    assertThat(
            page.evaluate(
                "['chat', 'beta', 'unknown', 'constructor', '__proto__'].map(berth.flag).join()"))
        .isEqualTo("true,false,false,false,false");
  }

  @Test
  void aLabelIsWrittenAsItsLanguageWritesIt(Page page) {
    open(
        page,
        """
        {"defaultLanguage": "en",
         "labels": {"pl": {"files": {"one": "{count} plik", "few": "{count} pliki", "other": "{count} plików"},
                           "since": "od {day}: {price} {name}"},
                    "en": {"files": {"one": "{count} file", "other": "{count} files"}, "only": "Only {count}"}}}
        """,
        "data-language=pl-PL");

    assertThat(
            page.evaluate(
                "[1, 3, 5, 1234567].map(count => berth.label('files', {count})).join('|')"))
        .isEqualTo(
            page.evaluate(
                "'1 plik|3 pliki|5 plików|' + new Intl.NumberFormat('pl').format(1234567) + ' plików'"));
    assertThat(
            page.evaluate(
                "berth.label('since', {day: new Date(2026, 4, 1), price: 1234.5, name: '<b>'})"))
        .isEqualTo(
            page.evaluate(
                "'od ' + new Intl.DateTimeFormat('pl').format(new Date(2026, 4, 1)) + ': '"
                    + " + new Intl.NumberFormat('pl').format(1234.5) + ' <b>'"));
    assertThat(page.evaluate("[berth.label('only', {count: 1e4}), berth.label('none')].join('|')"))
        .isEqualTo("Only 10,000|none");
  }

  @Test
  void aBrowserWithoutIntlWritesLabelsPlainly(Page page) {
    page.addInitScript("delete window.Intl");
    open(
        page,
        "{\"labels\": {\"en\": {\"files\": {\"one\": \"{count} file\", \"other\": \"{count} files\"}}}}",
        "");

    assertThat(page.evaluate("[1, 1234].map(count => berth.label('files', {count})).join('|')"))
        .isEqualTo("1 file|1234 files");
  }

  @Test
  void labelsAreFetchedForThePagesLanguagesOnlyAndBeforeTheFirstPage(Page page) {
    server.answer("/labels/de.json", Answer.json("{\"home.title\": \"Willkommen\"}"));
    server.answer(
        "/labels/en.json", Answer.json("{\"home.title\": \"Welcome\", \"bye\": \"Bye\"}"));

    open(page, labelFiles(""), "data-language=de-AT");

    assertThat(page.locator("h1")).hasText("Willkommen");
    assertThat(page.evaluate("berth.label('bye')")).isEqualTo("Bye");
    assertThat(server.requestsFor("/labels/fr.json")).isZero();
  }

  @Test
  void everythingIsFetchedSideBySide(Page page) {
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/routes.json", Answer.json(ROUTES).heldBy(gate));
    server.answer("/labels/de.json", Answer.json("{\"home.title\": \"Willkommen\"}").heldBy(gate));
    server.answer("/labels/en.json", Answer.json("{}").heldBy(gate));
    server.answer("/me", Answer.json("{\"status\": \"trial\"}").heldBy(gate));
    server.answer("/config.json", Answer.json(labelFiles(", \"session\": {\"status\": \"/me\"}")));
    server.answer("/", Answer.html(shell("data-language=de")));
    page.navigate(server.url("/"));

    page.waitForCondition(
        () ->
            server.requestsFor("/routes.json") == 1
                && server.requestsFor("/labels/de.json") == 1
                && server.requestsFor("/labels/en.json") == 1
                && server.requestsFor("/me") == 1);
    gate.countDown();

    assertThat(page.locator("h1")).hasText("Willkommen");
    assertThat(page.evaluate("berth.session.status")).isEqualTo("trial");
  }

  @Test
  void labelsThatAreNotThereAreReportedAndAnotherLanguageTakesTheirPlace(
      Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("CONFIG_INVALID");
    server.answer("/labels/en.json", Answer.json("{\"home.title\": \"Welcome\"}"));

    open(page, labelFiles(""), "data-language=de");

    assertThat(page.locator("h1")).hasText("Welcome");
    assertThat(errors.all().toString())
        .contains(
            "labels.de could not be had. " + server.url("/labels/de.json") + " answered 404.");
  }

  @Test
  void labelsThatTakeTooLongAreNotWaitedForAndCountWhenTheyCome(Page page, PageErrors errors) {
    errors.expect("CONFIG_INVALID");
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/labels/de.json", Answer.json("{\"home.title\": \"Willkommen\"}").heldBy(gate));
    server.answer("/labels/en.json", Answer.json("{\"home.title\": \"Welcome\"}"));
    open(page, labelFiles(", \"timeout\": \"100ms\""), "data-language=de");
    assertThat(page.locator("h1")).hasText("Welcome");

    gate.countDown();

    page.waitForFunction("berth.label('home.title') === 'Willkommen'");
  }

  @Test
  void aConfigurationThatDoesNotComeIsDoneWithout(Page page, PageErrors errors) {
    errors.expect("/config.json did not come within 8 s");
    server.answer("/config.json", Answer.json("{}").heldBy(new CountDownLatch(1)));
    server.answer("/", Answer.html(shell("")));
    page.clock().install();
    page.navigate(server.url("/"));
    page.waitForCondition(() -> server.requestsFor("/config.json") == 1);

    page.clock().fastForward(8000);

    assertThat(page.locator("h1")).hasText("home.title");
  }

  @Test
  void whatIsWrongIsReportedAndLeftOutAndTheRestCounts(Page page, PageErrors errors) {
    errors.expect("CONFIG_INVALID");

    open(
        page,
        "{\"flags\": {\"chat\": \"yes\", \"beta\": true}, \"services\": [], \"x\": 1,"
            + " \"session\": {\"renew\": {\"url\": \"/renew\"}}}",
        "");

    assertThat(page.evaluate("[berth.flag('chat'), berth.flag('beta'), berth.config.x].join()"))
        .isEqualTo("false,true,1");
    assertThat(errors.all().toString())
        .contains("flags.chat is not true or false, and was left out.")
        .contains("session.renew is not a URL or a function, and was left out.")
        .contains("services is not an object, and was left out.");
  }

  @Test
  void withoutItsPartAnApplicationGoesOnWithItsPlainValues(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("bootstrap.application.js");
    server.answer(PART, Answer.notFound());

    open(page, OVERRIDES, "data-country=AT");

    assertThat(page.locator("h1")).hasText("home.title");
    assertThat(page.evaluate("berth.config.brand.name")).isEqualTo("Floodlit");
  }

  private static String labelFiles(String more) {
    return "{\"defaultLanguage\": \"en\", \"labels\": {\"de\": \"/labels/de.json\","
        + " \"en\": \"labels/en.json\", \"fr\": \"/labels/fr.json\"}"
        + more
        + "}";
  }

  private void open(Page page, String config, String attributes) {
    server.answer("/config.json", Answer.json(config));
    server.answer("/", Answer.html(shell(attributes)));
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  private static String shell(String attributes) {
    return Shells.withAttributes("data-routes=/routes.json data-config=/config.json " + attributes);
  }
}
