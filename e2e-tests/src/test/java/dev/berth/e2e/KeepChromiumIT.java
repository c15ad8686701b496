package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Micro-frontends with {@code keep} return as they were left, at once. */
@ChromiumTest
class KeepChromiumIT {
  private static final String SHOP =
      """
      <link rel=stylesheet href=shop.css><style id=made></style>
      <input id=name><div id=list style="height: 50px; overflow: auto"><p style="height: 500px">x</div>
      <script>
        let heard = 0;
        const log = [];
        for (const type of ['pagehide', 'pageshow', 'unload'])
          addEventListener(type, event => log.push(type + ' ' + event.persisted));
        document.addEventListener('visibilitychange', () => log.push(document.visibilityState));
        addEventListener('ping', () => { heard++; document.title = 'Heard'; });
        window.onhashchange = () => log.push('hash');
        window.timer = setInterval(() => outside.ticks++, 1);
        Array.prototype.last = function () { return this[this.length - 1]; };
        document.getElementById('made').sheet.insertRule('h1 { color: rgb(1, 2, 3) }');
        document.documentElement.className = 'dark';
        document.head.append(Object.assign(document.createElement('meta'), { name: 'shop' }));
        window.look = () => [document.getElementById('name').value, heard,
          document.getElementById('list').scrollTop, document.documentElement.className,
          getComputedStyle(document.querySelector('h1')).color,
          getComputedStyle(document.getElementById('name')).color,
          !!document.querySelector('meta[name=shop]'), [7].last(), typeof window.onhashchange,
          document.title, document.readyState].join();
      </script>
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer(
        "/routes.json",
        Answer.json(
            """
            {"version": 1,
             "microFrontends": {"home": {"entry": "/home.html"},
                                "shop": {"entry": "/shop/index.html", "keep": "1m"},
                                "own": {"entry": "/own/page.html", "keep": "1m"}},
             "routes": [{"path": "/", "mfe": "home"}, {"path": "/shop/*", "mfe": "shop"},
                        {"path": "/own", "mfe": "own"}]}
            """));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/shop/shop.css", Answer.of("text/css", "input { color: rgb(9, 9, 9) }"));
    server.answer("/own/shop.css", Answer.of("text/css", "input { color: rgb(9, 9, 9) }"));
    for (String entry : List.of("/shop/index.html", "/own/page.html")) {
      server.answer(entry, EntryPoints.withBody("Shop", "<h1>Shop</h1>" + SHOP));
    }
  }

  @Test
  void itIsAsItWasLeft(Page page) {
    open(page);
    go(page, "/shop");
    page.locator("#name").fill("typed");
    page.evaluate(
        "document.getElementById('list').scrollTop = 77; dispatchEvent(new Event('ping'))");
    String left = look(page);

    for (int i = 0; i < 3; i++) {
      go(page, "/");
      assertThat(kept(page)).isEqualTo(List.of("shop"));
      page.evaluate("dispatchEvent(new Event('ping'))");
      go(page, "/shop");
      assertThat(look(page)).as("return " + i).isEqualTo(left);
    }

    assertThat(left)
        .isEqualTo("typed,1,77,dark,rgb(1, 2, 3),rgb(9, 9, 9),true,7,function,Heard,complete");
    assertThat(server.requestsFor("/shop/index.html")).isEqualTo(1);
  }

  @Test
  void itWearsCopiesOfItsStyleSheetsUntilTheyAreThere(Page page) {
    Answer style = Answer.style("input { color: rgb(9, 9, 9) }");
    server.answer("/shop/shop.css", style.withHeader("Cache-Control", "no-store"));
    page.addInitScript(
        "window.CSSStyleSheet = class extends CSSStyleSheet {"
            + "replaceSync(text) { super.replaceSync(text); outside.copies = (outside.copies || 0) + 1 } }");
    open(page);
    go(page, "/shop");
    String left = look(page);
    go(page, "/");
    page.waitForFunction("outside.copies == 2");
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/shop/shop.css", style.heldBy(gate));

    go(page, "/shop");

    assertThat(look(page)).isEqualTo(left);
    assertThat(page.evaluate("document.adoptedStyleSheets.length")).isEqualTo(2);
    go(page, "/");
    assertThat(page.evaluate("document.adoptedStyleSheets.length")).isEqualTo(0);
    go(page, "/shop");
    gate.countDown();
    page.waitForFunction("document.adoptedStyleSheets.length == 0");
    assertThat(look(page)).isEqualTo(left);
  }

  @Test
  void itShowsWithItsStyleSheets(Page page) {
    server.answer("/shop/more.css", Answer.style(""));
    Answer style = Answer.style("@import url(more.css); input { color: rgb(9, 9, 9) }");
    server.answer("/shop/shop.css", style.withHeader("Cache-Control", "no-store"));
    open(page);
    go(page, "/shop");
    go(page, "/");
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/shop/shop.css", style.heldBy(gate));

    page.waitForRequest(
        "**/shop.css", () -> page.evaluate("void (outside.back = berth.navigate('/shop'))"));

    String shown = "getComputedStyle(document.getElementById('name')).visibility";
    page.waitForCondition(() -> page.evaluate(shown).equals("hidden"));
    gate.countDown();
    page.evaluate("outside.back");
    assertThat(page.evaluate(shown)).isEqualTo("visible");
    assertThat(page.evaluate("document.querySelector('main').getAttribute('style')")).isNull();
    assertThat(look(page)).contains("rgb(9, 9, 9)");
  }

  @Test
  void messagesToItselfComeWhenItIsBack(Page page) {
    server.answer(
        "/shop/index.html",
        EntryPoints.withBody(
            "Shop",
            """
            <h1>Shop</h1><script>
              window.got = [];
              const {port1, port2} = new MessageChannel();
              port1.onmessage = event => got.push(event.data);
              addEventListener('pagehide', () => [1, 2].forEach(turn => port2.postMessage(turn)));
              port2.postMessage(0);
            </script>
            """));
    open(page);
    go(page, "/shop");
    go(page, "/");
    assertThat(kept(page)).isEqualTo(List.of("shop"));

    go(page, "/shop");

    page.waitForFunction("got.length == 3");
    assertThat(page.evaluate("got.join()")).isEqualTo("0,1,2");
  }

  @Test
  void awayItIsAsIfItHadNeverBeenThere(Page page) {
    open(page);
    String before = (String) page.evaluate("document.documentElement.outerHTML");
    go(page, "/shop");

    go(page, "/");
    page.evaluate("document.activeElement.blur()");

    assertThat(page.evaluate("document.documentElement.outerHTML")).isEqualTo(before);
    assertThat(
            page.evaluate(
                "[typeof look, typeof log, typeof timer, typeof [].last, window.onhashchange].join()"))
        .isEqualTo("undefined,undefined,undefined,undefined,");
  }

  @Test
  void itIsToldAsByTheCacheOfTheBackButton(Page page) {
    open(page);
    go(page, "/shop");
    page.evaluate("log.length = 0");

    go(page, "/");
    go(page, "/shop");

    assertThat(page.evaluate("log.join()")).isEqualTo("pagehide true,hidden,visible,pageshow true");
  }

  @Test
  void itsTimersStandStillMeanwhile(Page page) {
    open(page);
    go(page, "/shop");
    page.waitForFunction("outside.ticks > 5");
    go(page, "/");
    Object left = page.evaluate("outside.ticks");

    page.evaluate("new Promise(done => setTimeout(done, 20))");

    assertThat(page.evaluate("outside.ticks")).isEqualTo(left);
    go(page, "/shop");
    page.waitForFunction("left => outside.ticks > left + 5", left);
    assertThat(page.evaluate("berth.inspect().holds.timers")).isEqualTo(1);
  }

  @Test
  void atAnotherAddressItIsAnotherPage(Page page) {
    open(page);
    go(page, "/shop/1");
    page.locator("#name").fill("typed");
    page.evaluate("history.pushState(null, '', '/shop/2')");
    go(page, "/");

    go(page, "/shop/1");

    assertThat(page.locator("#name").inputValue()).isEmpty();
    assertThat(server.requestsFor("/shop/index.html")).isEqualTo(2);
  }

  @Test
  void itsAddressesCountFromWhereTheyDid(Page page) {
    server.answer(
        "/shop/index.html", EntryPoints.withHead("Shop", "<base href=\"deep/\"><base id=two>"));
    open(page);
    go(page, "/shop");
    String written = "[document.baseURI, document.querySelectorAll('head base').length].join()";
    Object left = page.evaluate(written);

    go(page, "/");
    go(page, "/shop");

    assertThat(page.evaluate(written)).isEqualTo(left).isEqualTo(server.url("/shop/deep/,2"));
    assertThat(server.requestsFor("/shop/index.html")).isEqualTo(1);
  }

  @Test
  void atItsOwnAddressItReturnsWithoutABase(Page page) {
    open(page);
    go(page, "/own/");
    page.locator("#name").fill("typed");

    go(page, "/");
    go(page, "/own/");

    assertThat(page.locator("#name").inputValue()).isEqualTo("typed");
    assertThat(page.evaluate("document.querySelector('base')")).isNull();
    assertThat(look(page)).contains("rgb(9, 9, 9)");
  }

  @Test
  void whatHoldsAConnectionIsNotKept(Page page) {
    open(page);
    go(page, "/shop");
    page.evaluate("void (window.channel = new BroadcastChannel('news'))");

    go(page, "/");

    assertThat(kept(page)).isEqualTo(List.of());
  }

  @Test
  void itsHooksAreNotCalledForThat(Page page) {
    server.answer(
        "/shop/index.html",
        EntryPoints.withScript(
            "Shop",
            "window.calls = []; berth.lifecycle({mount() { calls.push('mount') },"
                + " unmount() { calls.push('unmount') }})"));
    open(page);
    go(page, "/shop");

    go(page, "/");
    go(page, "/shop");

    assertThat(page.evaluate("calls.join()")).isEqualTo("mount");
  }

  private void open(Page page) {
    page.addInitScript("window.outside = {ticks: 0}");
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  private static void go(Page page, String path) {
    page.evaluate("path => berth.navigate(path)", path);
  }

  private static String look(Page page) {
    return (String) page.evaluate("look()");
  }

  private static Object kept(Page page) {
    return page.evaluate("[...berth.inspect().kept]");
  }
}
