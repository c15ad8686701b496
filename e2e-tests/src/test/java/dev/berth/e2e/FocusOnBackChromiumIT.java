package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the focus is when the user goes back or forward to a page. */
@ChromiumTest
class FocusOnBackChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"afresh": {"entry": "/mfes/list.html"},
                          "aware": {"entry": "/mfes/aware.html"},
                          "kept": {"entry": "/mfes/list.html", "keep": "10m"},
                          "late": {"entry": "/mfes/late.html"}, "slow": {"entry": "/mfes/slow.html"},
                          "item": {"entry": "/mfes/item.html"}},
       "routes": [{"path": "/afresh", "mfe": "afresh"}, {"path": "/aware", "mfe": "aware"},
                  {"path": "/kept", "mfe": "kept"}, {"path": "/late", "mfe": "late"},
                  {"path": "/slow", "mfe": "slow"}, {"path": "/item/*", "mfe": "item"}]}
      """;
  private static final String LINKS =
      """
      <p><a href="/item/1">one</a> <a href="/item/2">two</a> <a href="/item/2">two again</a></p>
      <p><label>Search <input name="q"></label></p><div style="height: 3000px"></div>
      """;
  private static final String MOUNT =
      "mount() { document.querySelector('div').innerHTML = `" + LINKS + "` }";

  private static final String SLOW =
      LINKS + "<script>berth.lifecycle({mount: () => fetch('/held.json')})</script>";

  /** More than the user is waited for, in milliseconds. */
  private static final int LONG = 3000;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/mfes/list.html", EntryPoints.withBody("List", LINKS));
    server.answer(
        "/mfes/aware.html",
        EntryPoints.withBody(
            "List", "<div></div><script>berth.lifecycle({" + MOUNT + "})</script>"));
    server.answer("/mfes/late.html", EntryPoints.withBody("List", "<div></div>"));
    server.answer("/mfes/slow.html", EntryPoints.withBody("Slow", SLOW));
    server.answer("/mfes/item.html", EntryPoints.named("Item"));
    server.answer("/held.json", Answer.json("{}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/afresh", "/aware", "/kept"})
  void theLinkThatWasFollowedHasIt(String path, Page page) {
    open(path, page);
    follow("two again", page);

    page.goBack();
    assertThat(page.getByText("two again")).isFocused();
    page.goForward();
    assertThat(page.locator("h1")).hasText("Item");
    assertThat(page.locator("h1")).isFocused();
    page.goBack();

    assertThat(page.getByText("two again")).isFocused();
  }

  @Test
  void thePageIsAnnouncedAllTheSame(Page page) {
    page.addInitScript("window.said = []; document.ariaNotify = text => { said.push(text) }");
    open("/afresh", page);
    follow("one", page);

    page.goBack();

    assertThat(page.getByText("one")).isFocused();
    Until.holds("said.join() == 'Item,List'", page);
  }

  @Test
  void aFieldOfThePageThatIsGoneForwardToHasIt(Page page) {
    open("/item/1", page);
    page.evaluate("berth.navigate('/afresh')");
    page.locator("input").focus();
    page.goBack();
    assertThat(page.locator("h1")).hasText("Item");

    page.goForward();

    assertThat(page.locator("input")).isFocused();
  }

  @Test
  void eachEntryOfTheHistoryHasItsOwn(Page page) {
    open("/afresh", page);
    follow("one", page);
    page.evaluate("berth.navigate('/afresh')");
    assertThat(page.locator("h1")).isFocused();
    follow("two again", page);

    page.goBack();
    assertThat(page.getByText("two again")).isFocused();
    page.goBack();
    assertThat(page.locator("h1")).hasText("Item");
    assertThat(page.locator("h1")).isFocused();
    page.goBack();

    assertThat(page.getByText("one")).isFocused();
  }

  @Test
  void whoGoesBackTwiceAtOnceFindsItWhereItWas(Page page) {
    open("/afresh", page);
    follow("two again", page);
    page.evaluate("berth.navigate('/slow')");
    page.evaluate("berth.navigate('/item/3')");
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/held.json", Answer.json("{}").heldBy(gate));

    page.waitForRequest("**/held.json", () -> page.evaluate("history.back()"));
    assertThat(page.locator("h1")).hasText("Slow");
    page.evaluate("history.go(-2)");
    page.waitForURL("**/afresh");
    gate.countDown();

    assertThat(page.locator("h1")).hasText("List");
    assertThat(page.getByText("two again")).isFocused();
  }

  @Test
  void aLinkHasItThatIsFollowedBeforeThePageIsThereWholly(Page page) {
    CountDownLatch gate = new CountDownLatch(1);
    server.answer("/held.json", Answer.json("{}").heldBy(gate));
    page.waitForRequest("**/held.json", () -> page.navigate(server.url("/slow")));
    page.getByText("two again").focus();
    page.keyboard().press("Enter");
    gate.countDown();
    assertThat(page.locator("h1")).hasText("Item");
    assertThat(page.locator("h1")).isFocused();

    page.goBack();

    assertThat(page.getByText("two again")).isFocused();
  }

  @Test
  void withoutTheNavigationApiTheAddressTellsTheEntries(Page page) {
    page.addInitScript("Object.defineProperty(window, 'navigation', {value: undefined})");
    open("/afresh", page);
    follow("two again", page);

    page.goBack();

    assertThat(page.getByText("two again")).isFocused();
  }

  @Test
  void aLinkOfTheShellHasIt(Page page) {
    open("/afresh", page);
    page.locator("header a").focus();
    page.evaluate("berth.navigate('/item/1')");
    assertThat(page.locator("h1")).isFocused();

    page.goBack();

    assertThat(page.locator("header a")).isFocused();
  }

  @Test
  void thePageIsScrolledToWhereItWasAllTheSame(Page page) {
    open("/afresh", page);
    page.getByText("one").focus();
    page.evaluate(
        "new Promise(done => { addEventListener('scroll', done, {once: true});"
            + " scrollTo(0, 700) })");
    page.evaluate("berth.navigate('/item/1')");

    page.goBack();

    assertThat(page.getByText("one")).isFocused();
    Until.holds("scrollY == 700", page);
  }

  @Test
  void aLinkThatComesWithDataIsWaitedFor(Page page) {
    backToLatePage(page);
    assertThat(page.locator("h1")).isFocused();

    addLinks(page);
    page.clock().runFor(200);

    assertThat(page.getByText("two again")).isFocused();
  }

  @Test
  void whereTheLinkIsNoMoreTheHeadingKeepsIt(Page page) {
    backToLatePage(page);
    page.clock().runFor(LONG);

    addLinks(page);
    page.clock().runFor(LONG);

    assertThat(page.locator("h1")).isFocused();
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "pointer"})
  void aUserWhoDoesSomethingElseMeanwhileIsLeftAlone(String what, Page page) {
    backToLatePage(page);
    if (what.equals("key")) {
      page.keyboard().press("Shift");
    } else {
      page.locator("h1").click();
    }

    addLinks(page);
    page.clock().runFor(LONG);

    assertThat(page.getByText("two again")).not().isFocused();
  }

  @Test
  void aPageThatHasLeftIsNotWaitedFor(Page page) {
    backToLatePage(page);
    page.evaluate("berth.navigate('/afresh')");
    page.clock().runFor(LONG);

    assertThat(page.locator("h1")).isFocused();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<input autofocus>", "<input><script>INPUT.focus()</script>"})
  void aPageThatPutsItSomewhereItselfDecides(String field, Page page) {
    server.answer(
        "/mfes/late.html",
        EntryPoints.withBody(
            "List", LINKS + field.replace("INPUT", "document.querySelector('div + input')")));
    page.clock().install();
    open("/late", page);
    follow("two again", page);

    page.goBack();
    assertThat(page.locator("div + input")).isFocused();
    page.clock().runFor(LONG);

    assertThat(page.locator("div + input")).isFocused();
  }

  @Test
  void whoComesToThePageByALinkBeginsAtItsHeading(Page page) {
    open("/afresh", page);
    follow("two again", page);

    page.evaluate("berth.navigate('/afresh')");

    assertThat(page.locator("h1")).hasText("List");
    assertThat(page.locator("h1")).isFocused();
  }

  private void open(String path, Page page) {
    page.navigate(server.url(path));
    page.evaluate("berth.ready");
  }

  private void backToLatePage(Page page) {
    page.clock().install();
    open("/late", page);
    addLinks(page);
    follow("two again", page);
    page.goBack();
    assertThat(page.locator("h1")).hasText("List");
  }

  private static void addLinks(Page page) {
    page.evaluate("links => document.querySelector('main div').innerHTML = links", LINKS);
  }

  private static void follow(String link, Page page) {
    page.getByText(link, new Page.GetByTextOptions().setExact(true)).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Item");
    assertThat(page.locator("h1")).isFocused();
  }
}
