package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asks servers about the session, and has them renew it. */
@ChromiumTest
class SessionRenewalChromiumIT {
  private static final String RENEW = "{\"session\": {\"renew\": \"/api/renew\"}}";
  private static final String OUTCOME =
      "berth.session.renew().then(() => berth.session.token(), failure => failure.code)";

  /** At a node of the shell, which stays. */
  private static final String BEGUN = "document.querySelector('header').renewed";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  private final Club club = new Club(server);

  @BeforeEach
  void serve() {
    club.serve();
    server.answer("/api/renew", Answer.json("{\"token\": \"secret-2\"}"));
  }

  @Test
  void aSessionIsRenewedWithItsTokenAndThePageIsNotDisturbed(Page page) {
    openAtClub(page, 0);
    page.evaluate("document.querySelector('h1').append(' stay')");

    Request request =
        page.waitForRequest(
            "**/api/renew", () -> assertThat(page.evaluate(OUTCOME)).isEqualTo("secret-2"));

    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.allHeaders()).containsEntry("authorization", "Bearer secret-1");
    assertThat(page.locator("h1")).hasText("Members stay");
    assertThat(page.evaluate("berth.session.user.name")).isEqualTo("Sam");
    page.reload();
    page.evaluate("berth.ready");
    assertThat(page.evaluate("berth.session.token()")).isEqualTo("secret-2");
  }

  @Test
  void allWhoAskAtOnceShareOneRequest(Page page) {
    openAtClub(page, 0);

    page.evaluate("Promise.all([1, 2, 3].map(berth.session.renew))");

    assertThat(server.requestsFor("/api/renew")).isOne();
  }

  @Test
  void aSessionIsRenewedBeforeItsEndWithoutAnybodyAsking(Page page) {
    page.clock().install();
    openAtClub(page, 600_000);
    page.clock().fastForward(539_000);
    assertThat(server.requestsFor("/api/renew")).isZero();

    page.clock().fastForward(1_500);

    page.waitForFunction("berth.session.token() === 'secret-2'");
    assertThat(page.locator("h1")).hasText("Members");
  }

  @Test
  void aSessionThatEndedWhileTheDeviceSleptIsRenewedAndThePageIsNotDisturbed(Page page) {
    page.clock().install();
    openAtClub(page, 600_000);
    page.evaluate("document.querySelector('h1').append(' stay')");

    page.clock().fastForward(900_000);

    page.waitForFunction("berth.session.token() === 'secret-2'");
    assertThat(page.locator("h1")).hasText("Members stay");
  }

  @Test
  void aSessionThatEndedWhileThePageWasClosedIsRenewedBeforeTheFirstPage(Page page) {
    openAtClub(page, 1);

    club.open(page, RENEW, "/club/seats");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page.evaluate("berth.session.token()")).isEqualTo("secret-2");
  }

  @Test
  void aSessionThatTheServerDoesNotRenewIsOver(Page page, PageErrors errors) {
    errors.expect("401");
    server.answer("/api/renew", Answer.json("{}").withStatus(401));
    openAtClub(page, 0);

    assertThat(page.evaluate(OUTCOME)).isEqualTo("SESSION_EXPIRED");

    assertThat(page.locator("h1")).hasText("Sign in");
    assertThat(page.evaluate("berth.session.status")).isEqualTo("anonymous");
  }

  @Test
  void aServerThatFailsToRenewLeavesTheSessionUntilItsEnd(Page page, PageErrors errors) {
    errors.expect("503");
    server.answer("/api/renew", Answer.json("{}").withStatus(503));
    openAtClub(page, 0);

    assertThat(page.evaluate(OUTCOME)).isEqualTo("SESSION_EXPIRED");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page.evaluate("berth.session.token()")).isEqualTo("secret-1");
  }

  @Test
  void aSessionThatCannotBeRenewedInTimeEndsAndTheUserSignsInAgain(Page page, PageErrors errors) {
    errors.expect("503");
    errors.expect("SESSION_EXPIRED");
    server.answer("/api/renew", Answer.json("{}").withStatus(503));
    page.clock().install();
    openAtClub(page, 600_000);

    page.clock().fastForward(900_000);

    assertThat(page.locator("h1")).hasText("Sign in");
    assertThat(page.evaluate("localStorage.getItem('berth:session')")).isNull();
  }

  @Test
  void whoSignsOutDuringARenewalStaysSignedOut(Page page) {
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/api/renew", Answer.json("{\"token\": \"secret-2\"}").heldBy(gate));
    openAtClub(page, 0);
    begin(page);
    page.waitForCondition(() -> server.requestsFor("/api/renew") == 1);

    page.evaluate("berth.session.signOut()");
    gate.countDown();

    assertThat(page.evaluate(BEGUN)).isEqualTo("SESSION_EXPIRED");
    assertThat(page.evaluate("berth.session.status")).isEqualTo("anonymous");
  }

  @Test
  void withoutAServerNothingIsRenewed(Page page) {
    club.open(page, "{}", "/");

    assertThat(page.evaluate(OUTCOME)).isEqualTo("SESSION_EXPIRED");
  }

  @Test
  void twoTabsRenewWithOneRequest(Page page) {
    Page other = page.context().newPage();
    openAtClub(page, 0);
    club.open(other, RENEW, "/club/seats");
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/api/renew", Answer.json("{\"token\": \"secret-2\"}").heldBy(gate));
    begin(page);
    begin(other);
    page.waitForCondition(() -> server.requestsFor("/api/renew") == 1);

    gate.countDown();

    assertThat(page.evaluate(BEGUN)).isEqualTo("secret-2");
    assertThat(other.evaluate(BEGUN)).isEqualTo("secret-2");
    assertThat(server.requestsFor("/api/renew")).isOne();
  }

  @Test
  void aMicroFrontendNeitherSeesNorEndsARenewal(Page page) {
    server.answer(
        "/members.html",
        EntryPoints.withScript(
            "Members",
            "fetch = () => { throw new Error('mine') }; setTimeout = () => 0;"
                + "berth.session.renew().then(() => 0)"));
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/api/renew", Answer.json("{\"token\": \"secret-2\"}").heldBy(gate));
    openAtClub(page, 0);
    page.waitForCondition(() -> server.requestsFor("/api/renew") == 1);
    assertThat(page.evaluate("JSON.stringify(berth.inspect().holds)").toString())
        .doesNotContain("fetch")
        .doesNotContain("locks");

    page.evaluate("berth.navigate('/')");
    gate.countDown();

    page.waitForFunction("berth.session.token() === 'secret-2'");
  }

  @Test
  void aTokenIsSeenByNobodyWhoDoesNotAskForIt(Page page, PageErrors errors) {
    errors.expect("503");
    errors.expect("SESSION_EXPIRED");
    List<String> seen = new ArrayList<>();
    page.onRequest(request -> seen.add(request.url()));
    page.onConsoleMessage(message -> seen.add(message.text()));
    page.context().route("**/api/renew", route -> route.fulfill(failing(route)));
    page.clock().install();
    openAtClub(page, 600_000);
    page.evaluate(
        "document.addEventListener('berth:error', event => window.told = JSON.stringify(event.detail))");

    page.clock().fastForward(541_000);
    page.waitForFunction("window.told");

    seen.add(
        page.evaluate("told + JSON.stringify(berth.inspect()) + JSON.stringify(berth.config)")
            .toString());
    assertThat(seen).hasSizeGreaterThan(5).noneMatch(text -> text.contains("secret"));
  }

  /** A server that says the token back. */
  private static Route.FulfillOptions failing(Route route) {
    return new Route.FulfillOptions()
        .setStatus(503)
        .setBody(route.request().headerValue("authorization"));
  }

  private static void begin(Page page) {
    page.evaluate(BEGUN + " = " + OUTCOME + "; 0");
  }

  private void openAtClub(Page page, int end) {
    club.open(page, RENEW, "/");
    club.signIn(page, end);
    page.evaluate("berth.navigate('/club/seats').catch(() => 0)");
  }
}
