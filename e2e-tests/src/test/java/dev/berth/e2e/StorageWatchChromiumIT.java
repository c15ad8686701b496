package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Watches values, and has private ones go with the session. */
@ChromiumTest
class StorageWatchChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"},
                          "kept": {"entry": "/kept.html", "keep": "1m"},
                          "reused": {"entry": "/reused.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"},
                  {"path": "/kept", "mfe": "kept"}, {"path": "/reused", "mfe": "reused"}]}
      """;
  private static final String WATCHING =
      "outside.watch = berth.storage.shared.watch('volume', value => outside.heard.push(value));";

  /** Watches are told in the order of their beginning: those before this one have been. */
  private static final String SETTLED =
      """
      new Promise(done => {
        const stop = berth.storage.watch('last', () => { stop(); done() });
        berth.storage.set('last', performance.now());
      })""";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/far.html", EntryPoints.withScript("Far", WATCHING));
    server.answer("/kept.html", EntryPoints.withScript("Kept", WATCHING));
    server.answer(
        "/reused.html",
        EntryPoints.withScript("Reused", WATCHING + "berth.lifecycle({mount() {}})"));
    page.addInitScript("window.outside = {heard: []}");
    open(page);
  }

  @Test
  void aChangeIsToldWithTheValueAndTheLastOneOfATurn(Page page) {
    page.evaluate(
        "(() => { window.seen = []; window.stop ="
            + " berth.storage.watch('cart', value => seen.push(value));"
            + " berth.storage.set('cart', [1]); berth.storage.set('cart', [2]);"
            + " berth.storage.set('other', 1); seen.push('set') })()");
    Until.holds("seen.length === 2", page);
    page.evaluate("berth.storage.remove('cart')");
    Until.holds("seen.length === 3", page);
    assertThat(page.evaluate("JSON.stringify(seen)")).isEqualTo("[\"set\",[2],null]");

    page.evaluate("stop(), berth.storage.set('cart', 3)");
    page.evaluate(SETTLED);

    assertThat(page.evaluate("seen.length")).isEqualTo(3);
  }

  @Test
  void aChangeInAnotherTabIsTold(Page page, BrowserContext context) {
    page.evaluate("berth.navigate('/far')");
    Page other = context.newPage();
    open(other);

    other.evaluate("berth.storage.shared.set('volume', 7)");
    Until.holds("outside.heard.length === 1", page);
    other.evaluate("berth.storage.shared.clear()");
    Until.holds("outside.heard.length === 2", page);

    assertThat(page.evaluate("JSON.stringify(outside.heard)")).isEqualTo("[7,null]");
  }

  @Test
  void theEndOfAValueIsTold(Page page) {
    page.evaluate(
        "(() => { window.seen = []; berth.storage.set('offer', 1, {ttl: 30});"
            + " berth.storage.watch('offer', value => seen.push(value)) })()");
    Until.holds("seen.length === 1", page);

    assertThat(page.evaluate("[seen[0], berth.storage.get('offer')].join()")).isEqualTo(",");
  }

  @Test
  void aWatchEndsWithItsMicroFrontend(Page page) {
    page.evaluate("berth.navigate('/far')");
    assertThat(page.evaluate("berth.inspect().holds.watches")).isEqualTo(1);
    page.evaluate("berth.navigate('/')");
    assertThat(page.evaluate("berth.inspect().leftovers.watches.taken")).isEqualTo(1);

    page.evaluate("berth.storage.shared.set('volume', 1)");
    page.evaluate(SETTLED);

    assertThat(page.evaluate("outside.heard.length")).isEqualTo(0);
  }

  @Test
  void aWatchThatWasEndedIsNotTakenBack(Page page) {
    page.evaluate("berth.navigate('/far')");
    page.evaluate("outside.watch()");
    assertThat(page.evaluate("'watches' in berth.inspect().holds")).isEqualTo(false);
  }

  @Test
  void aMicroFrontendThatIsKeptHearsTheLastChangeWhenItIsBack(Page page) {
    page.evaluate("berth.navigate('/kept')");
    page.evaluate("berth.navigate('/')");
    assertThat(page.evaluate("berth.inspect().kept.join()")).isEqualTo("kept");
    page.evaluate("berth.storage.shared.set('volume', 1)");
    page.evaluate(SETTLED);
    page.evaluate("berth.storage.shared.set('volume', [2])");
    page.evaluate(SETTLED);
    assertThat(page.evaluate("outside.heard.length")).isEqualTo(0);

    page.evaluate("berth.navigate('/kept')");
    Until.holds("outside.heard.length > 0", page);

    assertThat(page.evaluate("JSON.stringify(outside.heard)")).isEqualTo("[[2]]");
  }

  @Test
  void aMicroFrontendThatReturnsWithoutItsScriptsWatchesAgain(Page page) {
    page.evaluate("berth.navigate('/reused')");
    page.evaluate("berth.navigate('/')");
    page.evaluate("berth.storage.shared.set('volume', 1)");
    page.evaluate("berth.navigate('/reused')");
    page.evaluate("berth.storage.shared.set('volume', 2)");
    Until.holds("outside.heard.length > 0", page);

    assertThat(page.evaluate("JSON.stringify(outside.heard)")).isEqualTo("[2]");
  }

  @Test
  void whatAHandlerThrowsIsItsOwnErrorAndOthersAreTold(Page page, PageErrors errors) {
    errors.expect("no good");
    page.evaluate(
        "(() => { window.seen = [];"
            + " berth.storage.watch('a', () => { throw new Error('no good') });"
            + " berth.storage.watch('a', value => seen.push(value));"
            + " berth.storage.set('a', 1) })()");
    Until.holds("seen.length === 1", page);

    assertThat(errors.all()).anyMatch(error -> error.contains("no good"));
  }

  @Test
  void privateValuesGoWithTheSessionInAllTabs(Page page, BrowserContext context) {
    Page other = context.newPage();
    open(other);
    page.evaluate("berth.session.signIn({token: 't'})");
    other.waitForFunction("berth.session.status === 'authenticated'");
    for (Page tab : new Page[] {page, other}) {
      tab.evaluate(
          """
          ['local', 'session', 'memory'].forEach(area => [berth.storage, berth.storage.shared]
            .forEach(storage => { storage.set('card', 1, {area, private: true});
                                  storage.set('theme', 2, {area}) }))""");
    }

    page.evaluate("berth.session.signOut()");
    other.waitForFunction("berth.session.status === 'anonymous'");

    for (Page tab : new Page[] {page, other}) {
      assertThat(
              tab.evaluate(
                  """
                  ['local', 'session', 'memory'].flatMap(area =>
                    [berth.storage, berth.storage.shared].map(storage =>
                      storage.keys({area}).join())).join(' ')"""))
          .isEqualTo("theme theme theme theme theme theme");
    }
  }

  @Test
  void privateValuesOfASessionThatEndedMeanwhileAreGoneBeforeTheFirstPage(Page page) {
    page.evaluate("berth.session.signIn({token: 't'})");
    page.evaluate("berth.storage.set('card', 1, {private: true}), berth.storage.set('theme', 2)");
    open(page);
    assertThat(page.evaluate("berth.storage.keys().sort().join()")).isEqualTo("card,theme");

    server.answer(
        "/home.html",
        EntryPoints.withScript("Home", "outside.found = berth.storage.keys().join()"));
    page.evaluate("localStorage.removeItem('berth:session')");
    open(page);

    assertThat(page.evaluate("outside.found")).isEqualTo("theme");
  }

  private void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }
}
