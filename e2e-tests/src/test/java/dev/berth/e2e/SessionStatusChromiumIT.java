package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Asks those who know who the user is, before the first page. */
@ChromiumTest
class SessionStatusChromiumIT {
  private static final String STATUS =
      "{\"session\": {\"status\": \"/api/me\"}, \"timeout\": \"300ms\"}";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  private final Club club = new Club(server);

  @BeforeEach
  void serve() {
    club.serve();
  }

  @Test
  void theServerThatKnowsTheUserIsAskedBeforeTheFirstPage(Page page) {
    server.answer(
        "/api/me", Answer.json("{\"status\": \"authenticated\", \"user\": {\"name\": \"Sam\"}}"));

    club.open(page, STATUS, "/club/seats");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(
            page.evaluate("berth.session.status + berth.session.user.name + berth.session.token()"))
        .isEqualTo("authenticatedSam");
  }

  @Test
  void aTokenThatTheServerDoesNotAcceptIsNoneAndTheUserReturnsAfterSignIn(
      Page page, PageErrors errors) {
    errors.expect("401");
    club.open(page, "{}", "/");
    club.signIn(page, 0);
    server.answer("/api/me", Answer.json("{}").withStatus(401));

    club.open(page, STATUS, "/club/seats?row=3");

    assertThat(page.locator("h1")).hasText("Sign in");
    assertThat(page.evaluate("localStorage.getItem('berth:session')")).isNull();
    club.signIn(page, 0);
    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page).hasURL(server.url("/club/seats?row=3"));
  }

  @Test
  void aServerThatFailsLeavesTheSessionThatWasStored(Page page, PageErrors errors) {
    errors.expect("503");
    errors.expect("CONFIG_INVALID");
    club.open(page, "{}", "/");
    club.signIn(page, 0);
    server.answer("/api/me", Answer.json("{}").withStatus(503));

    club.open(page, STATUS, "/club/seats");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(errors.all().toString()).contains("/api/me answered 503");
  }

  @Test
  void aCookieThatHasBeenProlongedMeanwhileIsFoundOutWhenTheSessionIsOver(Page page) {
    page.clock().install();
    server.answer("/api/me", Answer.json(endingIn(page, 60_000)));
    club.open(page, STATUS, "/club/seats");
    page.evaluate("document.querySelector('h1').append(' stay')");
    server.answer("/api/me", Answer.json(endingIn(page, 600_000)));

    page.clock().fastForward(60_001);

    page.waitForFunction("berth.session.status === 'authenticated'");
    assertThat(page.locator("h1")).hasText("Members stay");
    server.answer("/api/me", Answer.json("{\"status\": \"anonymous\"}"));
    page.evaluate("berth.session.renew().catch(() => 0)");
    assertThat(page.locator("h1")).hasText("Sign in");
  }

  @Test
  void anAnswerThatIsOverAlreadyIsNone(Page page) {
    server.answer("/api/me", Answer.json("{\"status\": \"authenticated\", \"expiresAt\": 1}"));

    club.open(page, STATUS, "/club/seats");

    assertThat(page.locator("h1")).hasText("Sign in");
    assertThat(page.evaluate("localStorage.getItem('berth:session')")).isNull();
  }

  @Test
  void anAnswerThatTakesTooLongCountsWhenItComes(Page page, PageErrors errors) {
    errors.expect("CONFIG_INVALID");
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/api/me", Answer.json("{\"status\": \"authenticated\"}").heldBy(gate));
    club.open(page, STATUS, "/club/seats");
    assertThat(page.locator("h1")).hasText("Sign in");

    gate.countDown();

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page).hasURL(server.url("/club/seats"));
  }

  @Test
  void aShellMayHaveFunctionsInPlaceOfServers(Page page) {
    server.answer("/", Answer.html(Shells.withAttributes("data-start=manual")));
    page.navigate(server.url("/club/seats"));

    page.evaluate(
        "berth.start({routes: '/routes.json', config: {session: {"
            + "status: () => ({status: 'authenticated', token: 'own-1'}),"
            + "renew: async held => ({token: held.token + '-2'})}}})");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page.evaluate("berth.session.renew().then(() => berth.session.token())"))
        .isEqualTo("own-1-2");
    assertThat(page.evaluate("JSON.stringify(berth.config)")).isEqualTo("{\"session\":{}}");
  }

  @Test
  void aFunctionOfTheShellGoesOnWhenThePageThatAskedHasLeft(Page page) {
    server.answer("/", Answer.html(Shells.withAttributes("data-start=manual")));
    server.answer(
        "/landing.html", EntryPoints.withScript("Landing", "berth.session.renew().catch(() => 0)"));
    page.clock().install();
    page.navigate(server.url("/"));
    page.evaluate(
        "berth.start({routes: '/routes.json', config: {session: {renew: () =>"
            + " new Promise(done => setTimeout(done, 2000, {token: 'own-2'}))}}})");
    page.evaluate("berth.navigate('/sign-in')");

    page.clock().fastForward(2001);

    page.waitForFunction("berth.session.token() === 'own-2'");
  }

  private static String endingIn(Page page, int millis) {
    Object now = page.evaluate("Date.now()");
    return "{\"status\": \"authenticated\", \"expiresAt\": %d}"
        .formatted(((Number) now).longValue() + millis);
  }
}
