package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Listens to what Berth tells the page. */
@ChromiumTest
class EventsChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html", "version": "2.1.0"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"},
                  {"path": "/old", "redirect": "/far"}]}
      """;

  /** Before the first mount: what the shell registers later goes with the micro-frontend. */
  private static final String LISTEN =
      """
      window.heard = [];
      window.prevented = {};
      const types = ['before-navigate', 'loading', 'mounted', 'unmounted', 'session', 'error'];
      for (const type of types) {
        document.addEventListener('berth:' + type, event => {
          heard.push(type + ' ' + JSON.stringify(event.detail));
          if (prevented.type == type) event.preventDefault();
        });
      }
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openHome(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/far.html", EntryPoints.withHooks("Far", "mount() {}"));
    page.addInitScript(LISTEN);
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  @Test
  void theFirstPageIsTold(Page page) {
    assertThat(heard(page))
        .containsExactly(
            "before-navigate {'from':'','to':'/'}",
            "loading {'mfe':'home'}",
            "mounted {'mfe':'home','remount':false}");
  }

  @Test
  void anErrorThatAMicroFrontendDoesNotCatchIsToldAsItsOwn(Page page, PageErrors errors) {
    errors.expect("not mine");
    server.answer(
        "/far.html",
        EntryPoints.withScript("Far", "setTimeout(() => { throw new Error('not mine') })"));
    page.evaluate("berth.navigate('/far')");

    Until.holds("heard.some(event => event.startsWith('error'))", page);
    assertThat(heard(page))
        .filteredOn(event -> event.startsWith("error"))
        .singleElement()
        .asString()
        .contains("'mfe':'far','version':'2.1.0','phase':'run','code':'SCRIPT_FAILED'")
        .contains("Uncaught Error: not mine");
  }

  @Test
  void aPromiseThatAMicroFrontendLeavesRejectedIsToldAsItsOwn(Page page, PageErrors errors) {
    errors.expect("forgotten");
    server.answer(
        "/far.html", EntryPoints.withScript("Far", "Promise.reject(new Error('forgotten'))"));
    page.evaluate("berth.navigate('/far')");

    Until.holds("heard.some(event => event.includes('(in promise) forgotten'))", page);
  }

  @Test
  void aHookThatFailsIsToldWithItsName(Page page, PageErrors errors) {
    errors.expect("LIFECYCLE_FAILED");
    errors.expect("lifecycle hook");
    server.answer("/far.html", EntryPoints.withHooks("Far", "mount() { throw new Error('no') }"));

    page.evaluate("berth.navigate('/far').catch(() => {})");

    assertThat(heard(page))
        .filteredOn(event -> event.startsWith("error"))
        .singleElement()
        .asString()
        .contains("'phase':'mount','code':'LIFECYCLE_FAILED'");
  }

  @Test
  void callbacksOfWhatHasGoneDoNothingAndAreCounted(Page page) {
    server.answer(
        "/far.html",
        EntryPoints.withBody(
            "Far",
            """
            <h1>Far</h1><script>
              heard.node = document.createElement('i');
              heard.node.addEventListener('ping', () => heard.push('too late'));
            </script>
            """));
    page.evaluate("berth.navigate('/far').then(() => berth.navigate('/'))");
    page.evaluate("heard.length = 0");

    page.evaluate("[1, 2].forEach(() => heard.node.dispatchEvent(new Event('ping')))");

    assertThat(heard(page)).isEmpty();
    assertThat(page.evaluate("berth.inspect().leftovers.callbacks.late")).isEqualTo(2);
  }

  @Test
  void aSwitchIsToldStepByStep(Page page) {
    page.evaluate("heard.length = 0, berth.navigate('/old')");

    assertThat(heard(page))
        .containsExactly(
            "before-navigate {'from':'/','to':'/far'}",
            "loading {'mfe':'far'}",
            "unmounted {'mfe':'home'}",
            "mounted {'mfe':'far','remount':false}");
  }

  @Test
  void aReturnWithoutAFetchIsToldWithoutLoading(Page page) {
    page.evaluate("berth.navigate('/far').then(() => berth.navigate('/'))");

    page.evaluate("heard.length = 0, berth.navigate('/far')");

    assertThat(heard(page))
        .containsExactly(
            "before-navigate {'from':'/','to':'/far'}",
            "unmounted {'mfe':'home'}",
            "mounted {'mfe':'far','remount':true}");
  }

  @Test
  void aListenerKeepsTheUserWhereTheyAre(Page page) {
    page.evaluate("prevented.type = 'before-navigate'; heard.length = 0");

    Object code = page.evaluate("berth.navigate('/far').catch(failure => failure.code)");

    assertThat(code).isEqualTo("NAVIGATION_REFUSED");
    assertThat(heard(page)).containsExactly("before-navigate {'from':'/','to':'/far'}");
    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.url()).isEqualTo(server.url("/"));
  }

  @Test
  void aListenerKeepsTheUserWhoGoesBack(Page page) {
    page.evaluate("berth.navigate('/far')");
    page.evaluate("prevented.type = 'before-navigate'; heard.length = 0; history.back()");

    Until.holds("heard.length == 1 && location.pathname == '/far'", page);

    assertThat(heard(page)).containsExactly("before-navigate {'from':'/far','to':'/'}");
    assertThat(page.locator("h1")).hasText("Far");
  }

  @Test
  void aChangeOfTheSessionIsToldBeforeTheVisitThatFollows(Page page) {
    page.evaluate("heard.length = 0, berth.session.signIn({token: 't', status: 'trial'})");
    page.evaluate("berth.session.signOut()");

    assertThat(heard(page))
        .containsExactly("session {'status':'trial'}", "session {'status':'anonymous'}");
  }

  @Test
  void aFailureIsToldWithItsCodeAndMessage(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("ENTRY_UNREACHABLE");
    server.forget("/far.html");

    page.evaluate("heard.length = 0; berth.navigate('/far').catch(() => {})");
    page.locator("[data-berth-error]").waitFor();

    assertThat(heard(page))
        .filteredOn(event -> event.startsWith("error"))
        .singleElement()
        .asString()
        .matches(
            "error \\{'mfe':'far','version':'2.1.0','phase':'load','code':'ENTRY_UNREACHABLE','message':'.*\\[ENTRY_UNREACHABLE]'}");
  }

  @Test
  void aFailureIsWrittenToTheConsole(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");

    page.evaluate("berth.navigate('/nowhere').catch(() => {})");

    assertThat(errors.all())
        .singleElement()
        .asString()
        .contains("Nothing is registered at /nowhere");
  }

  @Test
  void aListenerKeepsAFailureOutOfTheConsole(Page page, PageErrors errors) {
    page.evaluate("prevented.type = 'error'; berth.navigate('/nowhere').catch(() => {})");

    assertThat(page.locator("[data-berth-error=NO_ROUTE]")).isVisible();
    assertThat(errors.all()).isEmpty();
  }

  @Test
  void anErrorViewComesAfterTheMicroFrontendHasGone(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");

    page.evaluate("heard.length = 0, berth.navigate('/nowhere').catch(() => {})");

    assertThat(heard(page)).last().isEqualTo("unmounted {'mfe':'home'}");
  }

  private static List<String> heard(Page page) {
    return ((List<?>) page.evaluate("heard"))
        .stream().map(event -> event.toString().replace('"', '\'')).toList();
  }
}
