package dev.berth.e2e.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Hash;
import dev.berth.e2e.site.Shells;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bootstrap for old televisions does in an engine like that of 2014. */
@ChromiumTest
@Tag(ChromiumTest.OLD_ENGINE)
class OldEnginesChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {
         "red": {"entry": "/red.html"}, "blue": {"entry": "/blue.html"},
         "gone": {"entry": "/gone.html"}, "member": {"entry": "/member.html"},
         "module": {"entry": "/module.js", "kind": "module"},
         "sealed": {"entry": "/blue.html", "integrity": "INTEGRITY"},
         "broken": {"entry": "/blue.html", "integrity": "OTHER"}},
       "routes": [
         {"path": "/", "mfe": "red"}, {"path": "/blue", "mfe": "blue"},
         {"path": "/gone", "mfe": "gone"}, {"path": "/module", "mfe": "module"},
         {"path": "/sealed", "mfe": "sealed"}, {"path": "/broken", "mfe": "broken"},
         {"path": "/member", "mfe": "member", "userStatus": "authenticated",
          "otherwise": "/blue"}]}
      """;
  private static final String RED =
      """
      <!doctype html><html lang="fr" class="red"><head><meta charset="utf-8"><title>Red</title>
      <style>h1 { color: rgb(255, 0, 0) }</style><link rel="stylesheet" href="/red.css">
      <script src="/red.js"></script></head>
      <body><h1>Red</h1>
      <a id="to-blue" href="/blue">blue</a> <a id="to-gone" href="/gone">gone</a>
      <a id="to-member" href="/member">member</a>
      <form action="/blue"><input name="q" value="a b&amp;c"><input type="checkbox" name="off">
      <select name="s"><option value="1"><option value="2" selected></select>
      <button>send</button></form>
      <script>
        window.order.push('inline ' + document.querySelector('h1').textContent);
        document.addEventListener('DOMContentLoaded', function (event) {
          order.push(event.type + ' ' + (event.currentTarget === document));
        });
        window.onload = function () { order.push('load ' + document.readyState); };
        document.write('<p id="written">written</p>');
      </script>
      <script type="module">order.push('module')</script>
      <script nomodule>order.push('nomodule')</script>
      </body></html>
      """;
  private static final String CHOICE =
      """
      <script>
        document.write('<script defer src="/bootstrap' + (window.AbortController ? '' : '.legacy')
            + '.js" data-routes="/routes.json"><\\/script>');
      </script>
      """;
  private static final String BLUE =
      """
      <!doctype html><html><head><meta charset="utf-8"><title>Blue</title></head>
      <body><h1>Blue</h1><p id="visits"></p><a id="to-red" href="/">red</a><script>
        berth.storage.set('visits', (berth.storage.get('visits') || 0) + 1);
        document.getElementById('visits').textContent = berth.storage.get('visits');
      </script></body></html>
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serveTheMicroFrontends() {
    String hash = Hash.of(BLUE);
    server
        .answer("/", Answer.html(Shells.legacy()))
        .answer(
            "/routes.json",
            Answer.json(ROUTES.replace("INTEGRITY", hash).replace("OTHER", Hash.of("another"))))
        .answer("/red.html", Answer.html(RED))
        .answer("/red.css", Answer.of("text/css", "h1 { text-decoration: underline }"))
        .answer(
            "/red.js",
            Answer.script(
                "var order = [document.body === null, document.currentScript.src.slice(-6)];"))
        .answer("/blue.html", Answer.html(BLUE))
        .answer("/member.html", EntryPoints.named("Member"))
        .answer(
            "/module.js",
            Answer.script(
                "export const mount = async props => { props.domElement.innerHTML = '<h1>Module</h1>' };"
                    + "export const unmount = async props => { props.domElement.innerHTML = '' };"));
  }

  /** Those of webOS 3, Tizen 3, webOS 4, Tizen 4 and webOS 5. */
  @ParameterizedTest
  @ValueSource(ints = {38, 47, 53, 56, 68})
  void pagesOfEachTimeAreShownAndLeave(int version, Page page) {
    OldEngine engine = OldEngine.of(page, version);
    String order =
        "true,red.js,inline Red,"
            + (version < 61 ? "nomodule" : "module")
            + ",DOMContentLoaded true,load complete";
    engine.open(server.url("/"), "Red");
    engine.await("window.order", order);
    String before = engine.value(OldEngine.resource("look.js"));

    engine.click("#to-blue", "Blue");
    engine.back("Red");

    engine.await("window.order", order);
    assertThat(engine.value(OldEngine.resource("look.js"))).isEqualTo(before);
  }

  /** Those that read modules lack what the modern bootstrap needs all the same. */
  @Test
  void aModuleIsMountedWhereThereAreModules(Page page) {
    OldEngine engine = OldEngine.of(page, 63);
    engine.open(server.url("/"), "Red");

    engine.value(visit("/module"));

    engine.awaitHeading("Module");
  }

  @Test
  void thePageIsShownAndItsScriptsRunAsTheyDidThen(Page page) {
    OldEngine engine = shown(page);

    engine.await(
        "window.order", "true,red.js,inline Red,nomodule,DOMContentLoaded true,load complete");
    assertThat(engine.value("document.title + document.documentElement.lang")).isEqualTo("Redfr");
    assertThat(engine.value("document.getElementById('written').textContent")).isEqualTo("written");
    assertThat(engine.value("getComputedStyle(document.querySelector('h1')).color"))
        .isEqualTo("rgb(255, 0, 0)");
    assertThat(engine.value("getComputedStyle(document.querySelector('h1')).textDecorationLine"))
        .isEqualTo("underline");
  }

  @Test
  void linksBackAndFormsSwitchWithoutAPageLoad(Page page) {
    OldEngine engine = shown(page);
    engine.click("#to-blue", "Blue");
    assertThat(engine.value("location.pathname")).isEqualTo("/blue");

    engine.back("Red");
    engine.click("button", "Blue");

    assertThat(engine.value("location.pathname + location.search"))
        .isEqualTo("/blue?q=a+b%26c&s=2");
    assertThat(engine.value("JSON.stringify(berth.route.query)"))
        .isEqualTo("{\"q\":\"a b&c\",\"s\":\"2\"}");
    assertThat(server.requestsFor("/bootstrap.legacy.js")).isOne();
  }

  @Test
  void whatIsStoredIsThereAgain(Page page) {
    OldEngine engine = shown(page);
    engine.click("#to-blue", "Blue");
    engine.click("#to-red", "Red");

    engine.click("#to-blue", "Blue");

    assertThat(engine.find("#visits").textContent()).isEqualTo("2");
  }

  @Test
  void aSessionOpensWhatIsForMembers(Page page) {
    OldEngine engine = shown(page);
    engine.click("#to-member", "Blue");
    assertThat(engine.value("location.pathname")).isEqualTo("/blue");

    engine.value("berth.session.signIn({status: 'authenticated'})");

    engine.awaitHeading("Member");
    assertThat(engine.value("location.pathname + berth.route.userStatus"))
        .isEqualTo("/memberauthenticated");
  }

  @Test
  void anEntryPointThatIsNotThereIsExplained(Page page, PageErrors errors) {
    errors.expect("404");
    OldEngine engine = shown(page);

    engine.click("#to-gone", "This page could not be shown");

    assertThat(engine.find("[data-berth-error]").textContent())
        .contains("/gone.html answered 404. There is no such file.", "[ENTRY_UNREACHABLE]");
    engine.click("header a", "Red");
  }

  @Test
  void theHashOfAnEntryPointIsCompared(Page page, PageErrors errors) {
    errors.expect("INTEGRITY_MISMATCH");
    OldEngine engine = shown(page);

    engine.value(visit("/sealed"));
    engine.awaitHeading("Blue");
    engine.value(visit("/broken"));

    engine.awaitHeading("This page could not be shown");
    assertThat(engine.find("[data-berth-error]").textContent()).contains("[INTEGRITY_MISMATCH]");
  }

  @Test
  void aModuleIsRefusedWithTheReason(Page page, PageErrors errors) {
    errors.expect("no ES modules");
    OldEngine engine = shown(page);

    engine.value(visit("/module"));

    engine.awaitHeading("This page could not be shown");
    assertThat(engine.find("[data-berth-error]").textContent())
        .contains("this browser has no ES modules", "[SCRIPT_FAILED]");
    engine.click("header a", "Red");
  }

  @Test
  void aNewerVisitAbortsTheRequestOfTheOlder(Page page) {
    OldEngine engine = shown(page);
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/blue.html", EntryPoints.named("Blue").heldBy(gate));
    List<String> failed = new CopyOnWriteArrayList<>();
    page.onRequestFailed(request -> failed.add(request.url() + " " + request.failure()));
    page.waitForRequest("**/blue.html", () -> engine.value(visit("/blue")));

    engine.value(visit("/?newer"));

    page.waitForCondition(() -> !failed.isEmpty());
    gate.countDown();
    assertThat(failed).containsExactly(server.url("/blue.html") + " net::ERR_ABORTED");
    engine.await("location.search", "?newer");
  }

  @Test
  void whatAMicroFrontendDidIsTakenBack(Page page) {
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/blue.html", EntryPoints.withScript("Blue", OldEngine.resource("traces.js")));
    server.answer("/held.json", Answer.json("{}").heldBy(gate));
    OldEngine engine = shown(page);
    String before = engine.value(OldEngine.resource("look.js"));
    engine.click("#to-blue", "Blue");
    assertThat(engine.value(OldEngine.resource("look.js"))).isNotEqualTo(before);
    engine.value("document.querySelector('header').traces = traces");
    assertThat(engine.value(heardAfterAResize())).isEqualTo("2");

    engine.back("Red");

    assertThat(engine.value(OldEngine.resource("look.js"))).isEqualTo(before);
    assertThat(engine.value(heardAfterAResize())).isEqualTo("2");
    for (String family : List.of("timers 2", "listeners 2", "observers 1", "requests 1")) {
      assertThat(engine.value(taken(family.split(" ")[0]))).as(family).isEqualTo(family);
    }
    gate.countDown();
  }

  private static String taken(String family) {
    return "'" + family + " ' + berth.inspect().leftovers['" + family + "'].taken";
  }

  private static String heardAfterAResize() {
    return "(window.dispatchEvent(new Event('resize')),"
        + " document.querySelector('header').traces.heard)";
  }

  private static String visit(String url) {
    return "berth.navigate('" + url + "').then(null, function () {})";
  }

  @Test
  void nothingThatStandsInIsSeenByThePage(Page page) {
    OldEngine engine = shown(page);

    assertThat(
            engine.value(
                "[typeof fetch, typeof Proxy, typeof Reflect, typeof AbortController,"
                    + " typeof URLSearchParams, typeof Object.assign, typeof Array.from,"
                    + " typeof ''.startsWith, typeof document.body.closest,"
                    + " typeof document.body.isConnected, typeof window.legacy].join()"))
        .matches("undefined(,undefined){10}");
    assertThat(engine.value("setTimeout")).contains("[native code]");
  }

  /** Before Chromium 43 they look like values that a page has set. */
  @Test
  void attributesOfTheDocumentAndOfTheWindowOutliveAMicroFrontend(Page page) {
    OldEngine engine = shown(page);
    engine.click("#to-blue", "Blue");
    page.setViewportSize(700, 500);
    engine.await("innerWidth", "700");

    engine.back("Red");
    engine.await("document.readyState", "complete");
    engine.await("document.activeElement.id", "to-blue");

    assertThat(
            engine.value(
                "[document.body.nodeName, document.readyState, document.hidden,"
                    + " document.visibilityState, document.activeElement.nodeName].join()"))
        .isEqualTo("BODY,complete,false,visible,A");
    page.setViewportSize(600, 500);
    engine.await("innerWidth", "600");
  }

  /** As the guide writes it. */
  @ParameterizedTest
  @CsvSource({"38,/bootstrap.legacy.js", "63,/bootstrap.legacy.js", "200,/bootstrap.js"})
  void aPageCanChooseTheBootstrapItself(int version, String script, Page page) {
    server.answer("/", Answer.html(Shells.withScript(CHOICE)));
    OldEngine engine = OldEngine.of(page, version);

    engine.open(server.url("/"), "Red");

    assertThat(server.requestsFor(script)).isOne();
    assertThat(server.requestsFor("/bootstrap.js") + server.requestsFor("/bootstrap.legacy.js"))
        .isOne();
  }

  @Test
  void itWorksWithoutPromiseToo(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("NO_ROUTE");
    OldEngine engine = OldEngine.of(page).withoutPromise();
    engine.open(server.url("/"), "Red");
    assertThat(engine.value("typeof Promise + typeof berth.ready.then"))
        .isEqualTo("undefinedfunction");

    engine.click("#to-blue", "Blue");
    engine.back("Red");
    engine.click("#to-gone", "This page could not be shown");
    engine.value(
        "berth.navigate('/nowhere').then(null, function (why) { document.title = why.code })");

    page.waitForCondition(() -> page.title().equals("NO_ROUTE"));
  }

  private OldEngine shown(Page page) {
    OldEngine engine = OldEngine.of(page);
    engine.open(server.url("/"), "Red");
    return engine;
  }
}
