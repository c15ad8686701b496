package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stores values in a browser's own areas, and where it has no room. */
@ChromiumTest
class StorageChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;
  private static final String FOR_EACH_AREA = "['local', 'session', 'memory'].map(area => ";
  private static final String FILL =
      """
      for (let size = 1 << 22; size >= 1; size >>= 1) {
        try { for (;;) localStorage.setItem('full' + localStorage.length, 'x'.repeat(size)) }
        catch (e) { }
      }
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openHome(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/far.html", EntryPoints.named("Far"));
    open(page);
  }

  @Test
  void whatIsStoredIsReadAgainAsItWas(Page page) {
    page.evaluate("berth.storage.set('seat', {row: 3, tags: ['a', null], free: false})");

    assertThat(page.evaluate("JSON.stringify(berth.storage.get('seat'))"))
        .isEqualTo("{\"row\":3,\"tags\":[\"a\",null],\"free\":false}");
    assertThat(page.evaluate("berth.storage.get('other')")).isNull();
  }

  @Test
  void valuesThatLookLikeNothingAreStoredToo(Page page) {
    Object values =
        page.evaluate(
            "JSON.stringify([0, false, '', null, []].map(value => {"
                + " berth.storage.set('it', value); return berth.storage.entry('it').value }))");

    assertThat(values).isEqualTo("[0,false,\"\",null,[]]");
  }

  @Test
  void eachMicroFrontendHasValuesOfItsOwn(Page page) {
    page.evaluate("berth.storage.set('mine', 'of home'), berth.navigate('/far')");
    assertThat(page.evaluate("berth.storage.get('mine')")).isNull();
    page.evaluate("berth.storage.set('mine', 'of far'), berth.storage.clear()");

    page.evaluate("berth.navigate('/')");

    assertThat(page.evaluate("berth.storage.get('mine')")).isEqualTo("of home");
  }

  @Test
  void sharedValuesAreTheSameForAll(Page page) {
    page.evaluate("berth.storage.shared.set('volume', 7), berth.navigate('/far')");

    assertThat(page.evaluate("berth.storage.shared.get('volume')")).isEqualTo(7);
    assertThat(page.evaluate("berth.storage.get('volume')")).isNull();
  }

  @Test
  void whatIsStoredOtherwiseStaysAndIsNamed(Page page) {
    page.evaluate("localStorage.theme = 'dark'; localStorage.old = 1; berth.navigate('/far')");
    page.evaluate(
        """
        new Promise(done => {
          localStorage.cart = '3'; localStorage.theme = 'light'; sessionStorage.setItem('step', 2);
          document.cookie = 'seen=1'; berth.storage.set('mine', 1);
          indexedDB.open('offline').onsuccess = done;
        })""");

    page.evaluate("berth.navigate('/')");

    assertThat(page.evaluate("JSON.stringify(berth.inspect().leftovers.storage)"))
        .isEqualTo(
            "{\"taken\":0,\"left\":[],\"kept\":[\"localStorage: cart\",\"sessionStorage: step\","
                + "\"cookie: seen\",\"indexedDB: offline\"]}");
    assertThat(page.evaluate("localStorage.cart + sessionStorage.step")).isEqualTo("32");
    page.evaluate("berth.navigate('/far').then(() => berth.navigate('/'))");
    assertThat(page.evaluate("'storage' in berth.inspect().leftovers")).isEqualTo(false);
  }

  @Test
  void keysAreListedRemovedAndCleared(Page page) {
    page.evaluate("['a', 'b', 'c'].forEach(key => berth.storage.set(key, key))");
    page.evaluate("berth.storage.set('d', 'd', {area: 'session'}), berth.storage.remove('b')");
    assertThat(page.evaluate("berth.storage.keys().sort().join()")).isEqualTo("a,c");

    page.evaluate("berth.storage.clear()");

    assertThat(page.evaluate("berth.storage.keys().length")).isEqualTo(0);
    assertThat(page.evaluate("berth.storage.keys({area: 'session'}).join()")).isEqualTo("d");
  }

  @ParameterizedTest
  @CsvSource({"local, kept, kept", "session, kept, gone", "memory, gone, gone"})
  void areasDifferInWhatTheyOutlive(
      String area, String afterReload, String inNewTab, Page page, BrowserContext context) {
    page.evaluate("area => berth.storage.set('it', 'kept', {area})", area);
    assertThat(read(page, area)).isEqualTo("kept");

    page.reload();
    page.evaluate("berth.ready");
    Page newTab = context.newPage();
    open(newTab);

    assertThat(read(page, area)).isEqualTo(afterReload);
    assertThat(read(newTab, area)).isEqualTo(inNewTab);
  }

  @Test
  void aValueIsGoneWhenItsTimeHasCome(Page page) {
    page.evaluate(FOR_EACH_AREA + "berth.storage.set('it', 'kept', {area, ttl: 60000}))");
    assertThat(page.evaluate(FOR_EACH_AREA + "berth.storage.get('it', {area})).join()"))
        .isEqualTo("kept,kept,kept");

    page.evaluate("(later => { Date.now = () => later })(Date.now() + 60001)");

    assertThat(page.evaluate(FOR_EACH_AREA + "berth.storage.keys({area}).length).join()"))
        .isEqualTo("0,0,0");
    assertThat(page.evaluate(FOR_EACH_AREA + "berth.storage.get('it', {area})).join()"))
        .isEqualTo(",,");
  }

  @Test
  void anEntryTellsItsTimes(Page page) {
    page.evaluate("Date.now = () => 5000");
    page.evaluate("berth.storage.set('a', 1, {ttl: 300}), berth.storage.set('b', 1)");

    assertThat(page.evaluate("JSON.stringify(['a', 'b'].map(key => berth.storage.entry(key)))"))
        .isEqualTo(
            "[{\"value\":1,\"savedAt\":5000,\"expiresAt\":5300},"
                + "{\"value\":1,\"savedAt\":5000,\"expiresAt\":0}]");
  }

  @Test
  void whatMakesNoSenseIsRefused(Page page) {
    Object failures =
        page.evaluate(
            "[store => store.set('it', 1, {area: 'disk'}),"
                + " store => store.get('it', {area: 'disk'}), store => store.set('', 1)]"
                + ".map(call => { try { call(berth.storage) }"
                + " catch (e) { return e.name + ' ' + e.code } }).join()");

    assertThat(failures.toString().split(","))
        .hasSize(3)
        .containsOnly("BerthError STORAGE_INVALID");
  }

  @Test
  void aBrowserWithoutRoomLeavesTheValueInMemory(Page page, PageErrors errors) {
    errors.expect("STORAGE_FULL");
    page.evaluate("berth.storage.set('it', 'older')");
    page.evaluate("() => {" + FILL + "}");

    page.evaluate("berth.storage.set('it', 'new'.repeat(100))");
    assertThat(page.evaluate("berth.storage.get('it')")).isEqualTo("new".repeat(100));
    assertThat(page.evaluate("berth.storage.keys().join()")).isEqualTo("it");

    open(page);
    assertThat(page.evaluate("berth.storage.get('it')")).isEqualTo("older");
  }

  @Test
  void foreignItemsOfTheBrowsersStorageAreLeftAlone(Page page) {
    page.evaluate("localStorage.setItem('theirs', '1'), berth.storage.clear()");

    assertThat(page.evaluate("localStorage.getItem('theirs')")).isEqualTo("1");
    assertThat(page.evaluate("berth.storage.keys().length")).isEqualTo(0);
  }

  @Test
  void theShellIsToldToWaitWhenItWantsStorageTooEarly(Page page) {
    server.answer("/", Answer.html(Shells.withAttributes("data-start=manual")));
    page.navigate(server.url("/"));

    assertThat(
            page.evaluate("(() => { try { berth.storage } catch (e) { return e.message } })()")
                .toString())
        .contains("Await berth.ready", "API_MISUSE");
  }

  private void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  private static Object read(Page page, String area) {
    return page.evaluate("area => berth.storage.get('it', {area}) || 'gone'", area);
  }
}
