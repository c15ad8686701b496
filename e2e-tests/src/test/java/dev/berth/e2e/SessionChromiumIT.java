package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signs users in and out, and looks at where that brings them. */
@ChromiumTest
class SessionChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"landing": {"entry": "/landing.html"},
                          "sign-in": {"entry": "/sign-in.html"},
                          "members": {"entry": "/members.html"}, "trial": {"entry": "/trial.html"}},
       "routes": [{"path": "/", "mfe": "landing", "userStatus": "anonymous"},
                  {"path": "/", "mfe": "trial", "userStatus": "trial"},
                  {"path": "/", "mfe": "members"},
                  {"path": "/sign-in", "mfe": "sign-in"},
                  {"path": "/club/*", "mfe": "members", "userStatus": "authenticated",
                   "otherwise": "/sign-in"}]}
      """;
  private static final String SIGN_IN =
      "berth.session.signIn({token: 't-1', user: {name: 'Sam'}, status: %s, expiresAt: %s})";

  /** What begins with it can make JSON web tokens, with letters that are not those of base64. */
  private static final String TOKEN =
      "const token = exp => 'e30.' + btoa(JSON.stringify({exp, sub: '???>>>'}))"
          + ".replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '') + '.x';";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void openLandingPage(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/landing.html", EntryPoints.named("Landing"));
    server.answer("/sign-in.html", EntryPoints.named("Sign in"));
    server.answer("/members.html", EntryPoints.named("Members"));
    server.answer("/trial.html", EntryPoints.named("Trial"));
    open(page, "/");
  }

  @Test
  void aStrangerIsAnonymous(Page page) {
    assertThat(session(page)).isEqualTo("[\"anonymous\",null,\"\"]");
    assertThat(page.locator("h1")).hasText("Landing");
  }

  @Test
  void whoSignsInIsShownWhatTheAddressMeansToThem(Page page) {
    signIn(page, "undefined", "undefined");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(session(page)).isEqualTo("[\"authenticated\",{\"name\":\"Sam\"},\"t-1\"]");
    assertThat(page.evaluate("berth.route.userStatus")).isEqualTo("authenticated");
  }

  @Test
  void aSessionMayHaveAStatusOfTheTeamsOwn(Page page) {
    signIn(page, "'trial'", "undefined");

    assertThat(page.locator("h1")).hasText("Trial");
    assertThat(page.evaluate("berth.session.status")).isEqualTo("trial");
  }

  @Test
  void aSessionSurvivesAReload(Page page) {
    signIn(page, "'trial'", "Date.now() + 1e6");
    assertThat(page.locator("h1")).hasText("Trial");

    page.reload();

    assertThat(page.locator("h1")).hasText("Trial");
    assertThat(session(page)).isEqualTo("[\"trial\",{\"name\":\"Sam\"},\"t-1\"]");
  }

  @Test
  void whoSignsOutIsAStrangerAlsoAfterAReload(Page page) {
    signIn(page, "undefined", "undefined");
    assertThat(page.locator("h1")).hasText("Members");

    page.evaluate("berth.session.signOut()");

    assertThat(page.locator("h1")).hasText("Landing");
    assertThat(session(page)).isEqualTo("[\"anonymous\",null,\"\"]");
    page.reload();
    assertThat(page.locator("h1")).hasText("Landing");
  }

  @Test
  void aSessionThatIsOverIsNone(Page page) {
    signIn(page, "undefined", "Date.now() - 1");

    assertThat(session(page)).isEqualTo("[\"anonymous\",null,\"\"]");
    assertThat(page.locator("h1")).hasText("Landing");
  }

  @Test
  void aSessionEndsWhenItsTimeHasCome(Page page) {
    signIn(page, "undefined", "Date.now() + 1e6");
    assertThat(page.locator("h1")).hasText("Members");

    page.evaluate("(later => { Date.now = () => later })(Date.now() + 2e6)");

    assertThat(session(page)).isEqualTo("[\"anonymous\",null,\"\"]");
  }

  @Test
  void nobodyIsSignedInWithoutAToken(Page page) {
    Object code =
        page.evaluate(
            "(() => { try { berth.session.signIn({user: 'Sam'}) }"
                + " catch (e) { return e.code } })()");

    assertThat(code).isEqualTo("API_MISUSE");
    assertThat(page.evaluate("berth.session.status")).isEqualTo("anonymous");
  }

  @Test
  void theWantedAddressOutlivesAReloadOfTheSignInPage(Page page) {
    page.evaluate("berth.navigate('/club/seats?row=3#left')");
    assertThat(page.locator("h1")).hasText("Sign in");
    assertThat(page.url()).isEqualTo(server.url("/sign-in"));
    page.reload();
    assertThat(page.locator("h1")).hasText("Sign in");

    signIn(page, "undefined", "undefined");

    page.waitForURL(server.url("/club/seats?row=3#left"));
    assertThat(page.locator("h1")).hasText("Members");
  }

  @Test
  void theWantedAddressIsForgottenWhenTheUserGoesElsewhere(Page page) {
    page.evaluate("berth.navigate('/club/seats')");
    page.evaluate("berth.navigate('/')");

    signIn(page, "undefined", "undefined");

    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page.url()).isEqualTo(server.url("/"));
  }

  @Test
  void theStatusNeedNotWaitForTheApplication(Page page) {
    signIn(page, "'trial'", "undefined");
    server.answer("/", Answer.html(Shells.withInHead("<script defer src=/shell.js></script>")));
    server.answer(
        "/shell.js",
        Answer.script("document.querySelector('header').title = berth.session.status"));

    page.navigate(server.url("/"));

    assertThat(page.locator("header")).hasAttribute("title", "trial");
  }

  @Test
  void signingInAndOutIsDoneWhenThePageForTheNewStatusIsShown(Page page) {
    Object shown =
        page.evaluate(
            "(async () => { const heading = () => document.querySelector('h1').textContent;"
                + " await berth.session.signIn({token: 't'}); const first = heading();"
                + " await berth.session.signOut(); return first + ' ' + heading() })()");

    assertThat(shown).isEqualTo("Members Landing");
  }

  @Test
  void whoGoesElsewhereAtOnceNeedNotListenToTheVisitOfTheSignIn(Page page) {
    Object outcome =
        page.evaluate(
            "(async () => { const signedIn = berth.session.signIn({token: 't'});"
                + " await berth.navigate('/sign-in'); return signedIn.catch(why => why.code) })()");
    assertThat(outcome).isEqualTo("NAVIGATION_SUPERSEDED");

    page.evaluate("{ berth.session.signOut(); berth.navigate('/').catch(() => 0) }");

    assertThat(page.locator("h1")).hasText("Landing");
  }

  @Test
  void aSessionThatEndsWhileItsPageIsOpenLeadsToSignInAndBack(Page page) {
    page.clock().install();
    open(page, "/club/seats");
    signIn(page, "undefined", "Date.now() + 60000");
    assertThat(page.locator("h1")).hasText("Members");

    page.clock().fastForward(60_001);

    assertThat(page.locator("h1")).hasText("Sign in");
    assertThat(page.evaluate("localStorage.getItem('berth:session')")).isNull();
    signIn(page, "undefined", "undefined");
    assertThat(page.locator("h1")).hasText("Members");
    assertThat(page).hasURL(server.url("/club/seats"));
  }

  @Test
  void theTimeOfATokenCountsWhereNoOtherIsGiven(Page page) {
    page.evaluate(TOKEN + "berth.session.signIn({token: token(Date.now() / 1000 + 60)})");
    assertThat(page.locator("h1")).hasText("Members");

    page.evaluate("(later => { Date.now = () => later })(Date.now() + 61000)");

    assertThat(page.evaluate("berth.session.status")).isEqualTo("anonymous");
    page.evaluate(TOKEN + "berth.session.signIn({token: token(1), expiresAt: 0})");
    assertThat(page.evaluate("berth.session.status")).isEqualTo("authenticated");
  }

  @Test
  void aDeepLinkWithATokenThatIsOverLeadsToSignInAndBack(Page page) {
    page.evaluate(
        TOKEN
            + "localStorage.setItem('berth:session', JSON.stringify({token: token(1), user: 'ö'}))");

    open(page, "/club/seats?row=3");

    assertThat(page.locator("h1")).hasText("Sign in");
    assertThat(page.evaluate("localStorage.getItem('berth:session')")).isNull();
    signIn(page, "undefined", "undefined");
    assertThat(page).hasURL(server.url("/club/seats?row=3"));
    assertThat(page.locator("h1")).hasText("Members");
  }

  @Test
  void aTokenThatIsNoneOfTheseNeverEnds(Page page) {
    page.evaluate("berth.session.signIn({token: 'a.b.c'})");

    assertThat(page.locator("h1")).hasText("Members");
  }

  @Test
  void whatAnotherTabDoesIsNoticed(Page page) {
    Page other = page.context().newPage();
    open(other, "/club/seats");
    assertThat(other.locator("h1")).hasText("Sign in");

    signIn(page, "undefined", "undefined");

    assertThat(other.locator("h1")).hasText("Members");
    assertThat(other).hasURL(server.url("/club/seats"));
    page.evaluate("berth.session.signOut()");
    assertThat(other.locator("h1")).hasText("Sign in");
    assertThat(session(other)).isEqualTo("[\"anonymous\",null,\"\"]");
  }

  @Test
  void aCookieNeedsNoToken(Page page) {
    page.evaluate("berth.session.signIn({status: 'trial', user: {name: 'Sam'}})");

    assertThat(page.locator("h1")).hasText("Trial");
    assertThat(session(page)).isEqualTo("[\"trial\",{\"name\":\"Sam\"},\"\"]");
  }

  private void open(Page page, String path) {
    page.navigate(server.url(path));
    page.evaluate("berth.ready");
  }

  private static void signIn(Page page, String status, String expiresAt) {
    page.evaluate(SIGN_IN.formatted(status, expiresAt));
  }

  private static Object session(Page page) {
    return page.evaluate(
        "JSON.stringify([berth.session.status, berth.session.user, berth.session.token()])");
  }
}
