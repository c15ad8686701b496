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
import dev.berth.e2e.site.Shells;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asks servers about the session, and has them renew it. */
@ChromiumTest
class SessionRenewalChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"landing": {"entry": "/landing.html"}, "sign-in": {"entry": "/sign-in.html"},
                          "members": {"entry": "/members.html"}},
       "routes": [{"path": "/", "mfe": "landing"}, {"path": "/sign-in", "mfe": "sign-in"},
                  {"path": "/club/*", "mfe": "members", "userStatus": "authenticated",
                   "otherwise": "/sign-in"}]}
      """;
  private static final String RENEW = "{\"session\": {\"renew\": \"/api/renew\"}}";
  private static final String STATUS = "{\"session\": {\"status\": \"/api/me\"}, \"timeout\": \"300ms\"}";
  private static final String SIGN_IN =
      "end => berth.session.signIn({token: 'secret-1', user: {name: 'Sam'},"
          + " expiresAt: end && Date.now() + end})";
  private static final String OUTCOME =
      "berth.session.renew().then(() => berth.session.token(), failure => failure.code)";

  /** At a node of the shell, which stays. */
  private static final String BEGUN = "document.querySelector('header').renewed";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/landing.html", EntryPoints.named("Landing"));
    server.answer("/sign-in.html", EntryPoints.named("Sign in"));
    server.answer("/members.html", EntryPoints.named("Members"));
    server.answer(
        "/",
        Answer.html(Shells.withAttributes("data-routes=/routes.json data-config=/config.json")));
    server.answer("/api/renew", Answer.json("{\"token\": \"secret-2\"}"));
  }

  @Test
  void theServerThatKnowsTheUserIsAskedBeforeTheFirstPage(Page page) {
    server.answer("/api/me", Answer.json("{\"status\": \"authenticated\", \"user\": {\"name\": \"Sam\"}}"));

    open(page, STATUS, "/club/seats");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page.evaluate("berth.session.status + berth.session.user.name + berth.session.token()"))
        .isEqualTo("authenticatedSam");
  }

  @Test
  void aTokenThatTheServerDoesNotAcceptIsNoneAndTheUserReturnsAfterSignIn(
      Page page, PageErrors errors) {
    errors.expect("401");
    open(page, "{}", "/");
    page.evaluate(SIGN_IN, 0);
    server.answer("/api/me", Answer.json("{}").withStatus(401));

    open(page, STATUS, "/club/seats?row=3");

    assertThat(page.locator("h1")).hasText("Sign in");
    assertThat(page.evaluate("localStorage.getItem('berth:session')")).isNull();
    page.evaluate(SIGN_IN, 0);
    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page).hasURL(server.url("/club/seats?row=3"));
  }

  @Test
  void aServerThatFailsLeavesTheSessionThatWasStored(Page page, PageErrors errors) {
    errors.expect("503");
    errors.expect("CONFIG_INVALID");
    open(page, "{}", "/");
    page.evaluate(SIGN_IN, 0);
    server.answer("/api/me", Answer.json("{}").withStatus(503));

    open(page, STATUS, "/club/seats");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(errors.all().toString()).contains("/api/me answered 503");
  }

  @Test
  void anAnswerThatTakesTooLongCountsWhenItComes(Page page, PageErrors errors) {
    errors.expect("CONFIG_INVALID");
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/api/me", Answer.json("{\"status\": \"authenticated\"}").heldBy(gate));
    open(page, STATUS, "/club/seats");
    assertThat(page.locator("h1")).hasText("Sign in");

    gate.countDown();

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page).hasURL(server.url("/club/seats"));
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

    open(page, RENEW, "/club/seats");

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
    open(page, "{}", "/");

    assertThat(page.evaluate(OUTCOME)).isEqualTo("SESSION_EXPIRED");
  }

  @Test
  void twoTabsRenewWithOneRequest(Page page) {
    Page other = page.context().newPage();
    openAtClub(page, 0);
    open(other, RENEW, "/club/seats");
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
  void aShellMayHaveFunctionsInPlaceOfServers(Page page) {
    server.answer("/", Answer.html(Shells.withAttributes("data-start=manual")));
    page.navigate(server.url("/club/seats"));

    page.evaluate(
        "berth.start({routes: '/routes.json', config: {session: {"
            + "status: () => ({status: 'authenticated', token: 'own-1'}),"
            + "renew: async held => ({token: held.token + '-2'})}}})");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page.evaluate(OUTCOME)).isEqualTo("own-1-2");
    assertThat(page.evaluate("JSON.stringify(berth.config)")).isEqualTo("{\"session\":{}}");
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

    seen.add(page.evaluate("told + JSON.stringify(berth.inspect()) + JSON.stringify(berth.config)").toString());
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
    open(page, RENEW, "/");
    page.evaluate(SIGN_IN, end);
    page.evaluate("berth.navigate('/club/seats').catch(() => 0)");
  }

  private void open(Page page, String config, String path) {
    server.answer("/config.json", Answer.json(config));
    page.navigate(server.url(path));
    page.evaluate("berth.ready");
  }
}
