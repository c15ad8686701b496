package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stores where a browser refuses, where others have written nonsense, and in two tabs at once. */
@ChromiumTest
class StorageFaultsChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}},
       "routes": [{"path": "/*", "mfe": "home"}]}
      """;

  /** Stores and removes, and has the browser refuse one of the writes. */
  private static final String SCENARIO =
      """
      (() => {
        const real = Storage.prototype.setItem, outcome = [];
        for (let refused = 0; refused <= 5; refused++) {
          localStorage.clear();
          let writes = 0;
          Storage.prototype.setItem = function (...args) {
            if (writes++ === refused) throw new DOMException('full', 'QuotaExceededError');
            real.apply(this, args);
          };
          berth.storage.clear();
          const seen = [];
          const note = () => seen.push(['a', 'b'].map(key => berth.storage.get(key)).join('-'));
          berth.storage.set('a', 1); note();
          berth.storage.set('b', 2); note();
          berth.storage.set('a', 3); note();
          berth.storage.remove('a'); note();
          berth.storage.set('a', 4); note();
          const stored = ['a', 'b'].map(key =>
            (JSON.parse(localStorage.getItem('berth:mfe:home:' + key)) || {v: 'none'}).v).join('-');
          outcome.push(seen.join(' ') + ' / ' + stored + ' / ' + berth.storage.keys().sort().join());
        }
        Storage.prototype.setItem = real;
        return outcome.join('\\n');
      })()
      """;

  private static final String SWITCHED_OFF =
      """
      for (const area of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, area, {configurable: true,
          get() { throw new DOMException('Access is denied for this document.', 'SecurityError') }});
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
  }

  @Test
  void whateverWriteABrowserRefusesThePageSeesItsValues(Page page, PageErrors errors) {
    errors.expect("STORAGE_FULL");
    open(page);
    count(page);

    String seen = "1- 1-2 3-2 -2 4-2 / ";
    assertThat(page.evaluate(SCENARIO).toString().split("\n"))
        .containsExactly(
            seen + "4-2 / a,b",
            seen + "4-none / a,b",
            seen + "4-2 / a,b",
            seen + "none-2 / a,b",
            seen + "4-2 / a,b",
            seen + "4-2 / a,b");
    assertThat(page.evaluate("told.join()")).isEqualTo("STORAGE_FULL");
  }

  @Test
  void aBrowserThatThrowsOnEveryAccessIsToldOfOnceForEachArea(Page page, PageErrors errors) {
    errors.expect("STORAGE_UNAVAILABLE");
    page.addInitScript(SWITCHED_OFF);
    open(page);
    count(page);

    Object seen =
        page.evaluate(
            """
            ['local', 'session', 'memory'].map(area => {
              const stop = berth.storage.watch('a', () => {}, {area});
              berth.storage.set('a', 1, {area});
              berth.storage.set('b', {c: 2}, {area, private: true});
              berth.storage.set('a', 3, {area});
              stop();
              return berth.storage.get('a', {area}) + berth.storage.keys({area}).join('');
            }).join()""");

    assertThat(seen).isEqualTo("3ab,3ab,3ab");
    assertThat(page.evaluate("told.join()")).isEqualTo("STORAGE_UNAVAILABLE,STORAGE_UNAVAILABLE");
    page.evaluate("berth.storage.clear()");
    assertThat(page.evaluate("berth.storage.keys().length")).isEqualTo(0);
  }

  @Test
  void whatCannotBeReadIsPutAside(Page page) {
    open(page);
    page.evaluate(
        """
        ['{"v": 1, "t', 'null', '5', '[]', '{"v": 1}'].forEach((text, i) =>
          localStorage.setItem('berth:mfe:home:k' + i, text))""");

    assertThat(page.evaluate("[0, 1, 2, 3, 4].map(i => berth.storage.get('k' + i)).join()"))
        .isEqualTo(",,,,");
    assertThat(page.evaluate("berth.storage.keys().length")).isEqualTo(0);
    assertThat(
            page.evaluate(
                "[0, 1, 2, 3, 4].map(i => localStorage['berth:corrupt:mfe:home:k' + i]).join('|')"))
        .isEqualTo("{\"v\": 1, \"t|null|5|[]|{\"v\": 1}");
    assertThat(page.evaluate("berth.storage.set('k0', 7), berth.storage.get('k0')")).isEqualTo(7);
  }

  @Test
  void valuesOfTheFirstFormatAreReadAndThoseOfALaterOneLeftAlone(Page page) {
    open(page);
    page.evaluate(
        """
        localStorage['berth:mfe:home:old'] = '{"v":[1],"t":5000,"x":0}';
        localStorage['berth:mfe:home:later'] = '{"f":3,"v":[1],"t":5000,"x":0}'""");

    assertThat(page.evaluate("JSON.stringify(berth.storage.entry('old'))"))
        .isEqualTo("{\"value\":[1],\"savedAt\":5000,\"expiresAt\":0}");
    assertThat(page.evaluate("berth.storage.get('later')")).isNull();
    assertThat(page.evaluate("localStorage['berth:mfe:home:later']"))
        .isEqualTo("{\"f\":3,\"v\":[1],\"t\":5000,\"x\":0}");
    page.evaluate("Date.now = () => 6000, berth.storage.set('old', 2)");
    assertThat(page.evaluate("localStorage['berth:mfe:home:old']"))
        .isEqualTo("{\"f\":2,\"v\":2,\"t\":6000,\"x\":0,\"p\":false}");
  }

  @Test
  void twoTabsThatWriteAtOnceLoseNoKeyOfEachOther(Page page, BrowserContext context) {
    open(page);
    Page other = context.newPage();
    open(other);
    String write =
        "name => { window.done = (async () => { for (let i = 0; i < 100; i++) {"
            + " berth.storage.set(name + i, {i}); await fetch('/favicon.ico') } })() }";
    page.evaluate(write, "a");
    other.evaluate(write, "b");
    page.evaluate("done");
    other.evaluate("done");

    page.reload();
    page.evaluate("berth.ready");
    assertThat(
            page.evaluate(
                "['a', 'b'].flatMap(name => Array.from({length: 100}, (_, i) =>"
                    + " berth.storage.get(name + i).i === i)).filter(Boolean).length"))
        .isEqualTo(200);
  }

  /** {@code told} lists the codes of {@code berth:error}. */
  private static void count(Page page) {
    page.evaluate(
        "window.told = [], document.addEventListener('berth:error',"
            + " event => told.push(event.detail.code))");
  }

  private void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }
}
