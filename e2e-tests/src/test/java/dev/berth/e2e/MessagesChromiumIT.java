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

/** Sends messages between the shell and its micro-frontends by {@code berth.events}. */
@ChromiumTest
class MessagesChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"},
                          "shop": {"entry": "/shop.html", "keep": "1m"},
                          "aware": {"entry": "/aware.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"},
                  {"path": "/shop", "mfe": "shop"}, {"path": "/aware", "mfe": "aware"}]}
      """;
  private static final String SHELL =
      """
      window.log = [];
      window.noted = note => log.push('shell ' + note);
      window.broken = () => { throw new Error('the shell is broken') };
      addEventListener('act', event => event.detail());
      document.addEventListener('berth:before-navigate',
        () => berth.events.on('note', noted), { once: true });
      """;
  private static final String HEARS = "berth.events.on('note', note => log.push('%s ' + note))";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openHome(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/shell.js", Answer.script(SHELL));
    server.answer("/", Answer.html(Shells.withInHead("<script defer src=/shell.js></script>")));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/far.html", EntryPoints.withScript("Far", HEARS.formatted("far")));
    server.answer("/shop.html", EntryPoints.withScript("Shop", HEARS.formatted("shop")));
    server.answer(
        "/aware.html",
        EntryPoints.withScript(
            "Aware", HEARS.formatted("aware") + "; berth.lifecycle({mount() {}})"));
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  @Test
  void handlersHearInTheirOrderWhatIsSentAsItIs(Page page) {
    Object heard =
        page.evaluate(
            """
            (() => {
              const sent = { count: 3 }, heard = [];
              berth.events.on('cart', (detail, event) => heard.push(detail === sent, event.type));
              berth.events.on('cart', detail => heard.push(detail.count));
              berth.events.on('other', () => heard.push('other'));
              berth.events.emit('cart', sent);
              return heard.join();
            })()\
            """);

    assertThat(heard).isEqualTo("true,cart,3");
  }

  @Test
  void aHandlerIsThereOnceUntilItIsTakenOff(Page page) {
    Object heard =
        page.evaluate(
            """
            (() => {
              const { on, once, off, emit } = berth.events, heard = [];
              const first = n => heard.push('first ' + n), second = n => heard.push('second ' + n);
              on('n', first); on('n', first);
              const end = on('n', second);
              once('n', n => heard.push('once ' + n));
              emit('n', 1); off('n', first); emit('n', 2); end(); end(); emit('n', 3);
              off('n', first);
              return heard.join();
            })()\
            """);

    assertThat(heard).isEqualTo("first 1,second 1,once 1,second 2");
  }

  @Test
  void whoComesOrGoesWhileAMessageIsToldDoesNotHearIt(Page page) {
    Object heard =
        page.evaluate(
            """
            (() => {
              const { on, off, emit } = berth.events, heard = [];
              const late = n => heard.push('late ' + n), gone = n => heard.push('gone ' + n);
              on('n', n => { heard.push('first ' + n); on('n', late); off('n', gone) });
              on('n', gone);
              emit('n', 1); emit('n', 2);
              return heard.join();
            })()\
            """);

    assertThat(heard).isEqualTo("first 1,first 2,late 2");
  }

  @Test
  void aMessageWithinAMessageIsToldBeforeTheRestHearsOfTheFirst(Page page) {
    Object heard =
        page.evaluate(
            """
            (() => {
              const { on, emit } = berth.events, heard = [];
              on('n', n => { heard.push('a' + n); if (n < 3) emit('n', n + 1) });
              on('n', n => heard.push('b' + n));
              emit('n', 1);
              return heard.join();
            })()\
            """);

    assertThat(heard).isEqualTo("a1,a2,a3,b3,b2,b1");
  }

  @Test
  void aHandlerThatThrowsStopsNoOtherAndIsReportedOfItsMicroFrontend(Page page, PageErrors errors) {
    errors.expect("broken");
    page.evaluate("document.addEventListener('berth:error', event => window.told = event.detail)");
    page.evaluate("void berth.events.on('n', () => { throw new Error('broken') })");
    page.evaluate("void berth.events.on('n', n => log.push('next ' + n))");

    assertThat(page.evaluate("berth.events.emit('n', 1)")).isEqualTo(true);

    assertThat(log(page)).isEqualTo("next 1");
    assertThat(page.evaluate("told.mfe + ' ' + told.code + ' ' + told.phase"))
        .isEqualTo("home SCRIPT_FAILED run");
  }

  @Test
  void aHandlerOfTheShellThatThrowsIsNotReportedOfTheMicroFrontend(Page page, PageErrors errors) {
    errors.expect("the shell is broken");
    page.evaluate("window.told = []; document.addEventListener('berth:error', e => told.push(e))");
    asShell(page, "berth.events.on('n', broken)");

    page.evaluate("berth.events.emit('n', 1)");

    assertThat(errors.all()).isNotEmpty();
    assertThat(page.evaluate("told.length")).isEqualTo(0);
  }

  @Test
  void whatAMicroFrontendSubscribedEndsWithItAndTheShellsStays(Page page) {
    go(page, "/far");
    page.evaluate("berth.events.emit('note', 1)");
    go(page, "/");
    page.evaluate("berth.events.emit('note', 2)");

    assertThat(log(page)).isEqualTo("shell 1,far 1,shell 2");
    assertThat(page.evaluate("berth.inspect().leftovers.listeners.taken")).isEqualTo(1);
    assertThat(page.evaluate("berth.inspect().leftovers.callbacks.late")).isEqualTo(0);
  }

  @Test
  void aKeptOneHearsNothingUntilItIsBack(Page page) {
    go(page, "/shop");
    go(page, "/");
    page.evaluate("berth.events.emit('note', 1)");
    go(page, "/shop");
    assertThat(log(page)).isEqualTo("shell 1");

    page.evaluate("berth.events.emit('note', 2)");

    assertThat(log(page)).isEqualTo("shell 1,shell 2,shop 2");
  }

  @Test
  void oneThatReturnsWithoutBeingEvaluatedHearsAgain(Page page) {
    go(page, "/aware");
    go(page, "/");
    page.evaluate("berth.events.emit('note', 1)");
    go(page, "/aware");
    page.evaluate("berth.events.emit('note', 2)");

    assertThat(log(page)).isEqualTo("shell 1,shell 2,aware 2");
  }

  @Test
  void aRetainedValueIsHeardAtOnceByWhoComesLater(Page page) {
    Object heard =
        page.evaluate(
            """
            (() => {
              const { on, once, emit } = berth.events, heard = [];
              emit('n', 1); emit('n', 2, { retain: true }); emit('n', 3);
              on('n', n => heard.push('on ' + n));
              heard.push('back');
              once('n', n => heard.push('once ' + n));
              emit('n', 4);
              emit('none', null, { retain: true });
              on('none', none => heard.push(none === null));
              on('toString', () => heard.push('wrong'));
              return heard.join();
            })()\
            """);

    assertThat(heard).isEqualTo("on 2,back,once 2,on 4,true");
  }

  @Test
  void aRetainedValueOutlivesItsMicroFrontend(Page page) {
    page.evaluate("berth.events.emit('note', 'kept', { retain: true })");

    go(page, "/far");

    assertThat(log(page)).isEqualTo("shell kept,far kept");
  }

  @Test
  void theFirstToHearARetainedValueMayFailWithoutHarm(Page page, PageErrors errors) {
    errors.expect("broken");
    page.evaluate("berth.events.emit('n', 1, { retain: true })");

    Object end = page.evaluate("typeof berth.events.on('n', () => { throw Error('broken') })");

    assertThat(end).isEqualTo("function");
    assertThat(errors.all()).hasSize(1);
  }

  @Test
  void theEventsOfTheBootstrapAreHeardToo(Page page) {
    page.evaluate(
        "void berth.events.once('berth:before-navigate', ({ to }, event) => {"
            + " log.push(to); event.preventDefault() })");

    assertThat(page.evaluate("berth.navigate('/far').catch(failure => failure.code)"))
        .isEqualTo("NAVIGATION_REFUSED");
    asShell(page, "berth.events.on('berth:mounted', ({ mfe }) => log.push('mounted ' + mfe))");
    go(page, "/far");
    go(page, "/");

    assertThat(log(page)).isEqualTo("/far,mounted far,mounted home");
  }

  @Test
  void aSignalEndsASubscription(Page page) {
    Object heard =
        page.evaluate(
            """
            (() => {
              const { on, emit } = berth.events, heard = [], ends = new AbortController();
              on('n', n => heard.push(n), { signal: ends.signal });
              emit('n', 1); ends.abort(); emit('n', 2);
              on('n', n => heard.push('never'), { signal: ends.signal });
              emit('n', 3, { retain: true });
              on('n', n => heard.push('never'), { signal: ends.signal });
              return heard.join();
            })()\
            """);

    assertThat(heard).isEqualTo("1");
  }

  @Test
  void aSenderLearnsThatAHandlerIsAgainstIt(Page page) {
    page.evaluate("void berth.events.on('close', (detail, event) => event.preventDefault())");

    assertThat(page.evaluate("berth.events.emit('close') + ' ' + berth.events.emit('other')"))
        .isEqualTo("false true");
  }

  @Test
  void whatMakesNoSenseIsRefused(Page page) {
    Object failures =
        page.evaluate(
            "[() => berth.events.emit('berth:mounted', {}), () => berth.events.on('n', 'no'),"
                + " () => berth.events.once('n'), () => berth.events.off('n', {})]"
                + ".map(call => { try { call() } catch (e) { return e.name + ' ' + e.code } })"
                + ".join()");

    assertThat(failures.toString().split(",")).hasSize(4).containsOnly("BerthError API_MISUSE");
  }

  @Test
  void whatIsTakenOffLeavesNothing(Page page) {
    Object held = page.evaluate("berth.inspect().holds.listeners || 0");

    page.evaluate(
        """
        (() => {
          const handler = () => {};
          berth.events.emit('n', 1, { retain: true });
          for (let i = 0; i < 300; i++) { berth.events.on('n', handler); berth.events.off('n', handler) }
        })()\
        """);

    assertThat((int) page.evaluate("berth.inspect().holds.listeners || 0") - (int) held)
        .isLessThanOrEqualTo(1);
  }

  private static void asShell(Page page, String code) {
    page.evaluate("dispatchEvent(new CustomEvent('act', { detail: () => { " + code + " } }))");
  }

  private static void go(Page page, String path) {
    page.evaluate("path => berth.navigate(path)", path);
  }

  private static Object log(Page page) {
    return page.evaluate("log.join()");
  }
}
