package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.SampleSite;
import dev.berth.e2e.site.Shells;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing jumps because pages are switched; what a page shifts by itself, it shifts alone too. */
@ChromiumTest
class LayoutChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/mfes/home.html"}, "far": {"entry": "/mfes/far.html"},
                          "scripted": {"entry": "/mfes/scripted.html"}, "picture": {"entry": "/mfes/picture.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"},
                  {"path": "/scripted", "mfe": "scripted"}, {"path": "/picture", "mfe": "picture"}]}
      """;

  /** All pages are as high as that, so that the footer below belongs to one place. */
  private static final String HIGH =
      "<style>h1 { margin-top: 20px } p { height: 300px }</style><p></p>";

  /**
   * Notes, for the shell: each shift that the browser counts, by what has moved; where header and
   * footer are in each frame that is painted; and the headings that are seen, by their margin.
   */
  private static final String SPY =
      """
      window.shifts = [];
      window.places = [];
      window.seen = [];
      window.spy = {};
      window.nextFrame = requestAnimationFrame.bind(window);
      const name = node => !node ? 'gone'
        : (node.closest ? node : node.parentElement).closest('header, footer') ? 'shell' : 'page';
      const observer = new PerformanceObserver(list => list.getEntries().forEach(note));
      const note = entry => {
        if (!entry.hadRecentInput) shifts.push({value: entry.value,
          moved: entry.sources.map(source => name(source.node)).join()});
      };
      observer.observe({type: 'layout-shift', buffered: true});
      window.takeShifts = () => { observer.takeRecords().forEach(note); return shifts };
      const add = (list, text) => { if (list[list.length - 1] !== text) list.push(text) };
      const look = () => {
        const chrome = [...document.querySelectorAll('body > header, body > footer')];
        if (chrome.length) add(places,
          chrome.map(node => Math.round(node.getBoundingClientRect().top)).join());
        const title = document.querySelector('main h1');
        if (title && title.checkVisibility({visibilityProperty: true}))
          add(seen, title.textContent + ' ' + getComputedStyle(title).marginTop);
        nextFrame(look);
      };
      nextFrame(look);
      """;

  /** Whatever has been laid out is painted, and what the browser notes of it is noted. */
  private static final String PAINTED =
      "new Promise(done => nextFrame(() => nextFrame(() => nextFrame(done))))";

  @RegisterExtension static final SampleSite SITE = new SampleSite();
  @RegisterExtension final FixtureServer server = new FixtureServer();

  private final CountDownLatch late = new CountDownLatch(1);

  @BeforeEach
  void serve(Page page) {
    page.addInitScript(SPY);
    server.answer("/", Answer.html(withFooter(Shells.plain())));
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/mfes/home.html", EntryPoints.withBody("Home", HIGH));
    server.answer(
        "/mfes/far.html",
        EntryPoints.withBody("Far", "<link rel=stylesheet href=/late.css><p></p>"));
    server.answer(
        "/late.css", Answer.style("h1 { margin-top: 40px } p { height: 280px }").heldBy(late));
    server.answer(
        "/mfes/scripted.html",
        Answer.html(
            "<!doctype html><title>Scripted</title><script src=/late.js></script><h1>Scripted</h1>"
                + HIGH));
    server.answer("/late.js", Answer.script("").heldBy(late));
  }

  @Test
  void theShellStaysWhereItIsWhileThePageWaitsForItsStyleSheet(Page page) {
    switchTo("/far", "/late.css", page);

    assertThat(shiftsOf("shell", page)).isEmpty();
    assertThat((List<?>) page.evaluate("places")).hasSize(1);
  }

  @Test
  void theShellStaysWhereItIsWhileThePageWaitsForItsScript(Page page) {
    switchTo("/scripted", "/late.js", page);

    assertThat(shiftsOf("shell", page)).isEmpty();
    assertThat((List<?>) page.evaluate("places")).hasSize(1);
  }

  @Test
  void noPageIsSeenBeforeItsStyleSheet(Page page) {
    switchTo("/far", "/late.css", page);

    assertThat(strings("seen", page)).last().isEqualTo("Far 40px");
    assertThat(strings("seen", page)).filteredOn(line -> line.startsWith("Far")).hasSize(1);
    assertThat(shiftsOf("page", page)).isEmpty();
  }

  @Test
  void theOutletHasNothingOfItInTheEnd(Page page) {
    switchTo("/far", "/late.css", page);

    assertThat(page.evaluate("document.querySelector('main').getAttribute('style')")).isNull();
  }

  @Test
  void whatTheShellSaysOfTheOutletStays(Page page) {
    server.answer(
        "/", Answer.html(Shells.plain().replace("-outlet>", "-outlet style='min-height: 123px'>")));

    switchTo("/far", "/late.css", page);

    assertThat(page.evaluate("document.querySelector('main').getAttribute('style')"))
        .isEqualTo("min-height: 123px;");
  }

  @Test
  void aPageShiftsWhatItShiftsAlone(Page alone) {
    server.answer("/", Answer.html(Shells.plain().replaceAll("<header>.*</header>", "")));
    Answer entry = EntryPoints.withBody("Picture", "<img src=/late.svg><p>Below</p>");
    server.answer("/mfes/picture.html", entry);
    server.answer("/alone", entry);
    server.answer(
        "/late.svg",
        Answer.of(
                "image/svg+xml",
                "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/>")
            .heldBy(late));
    Page within = alone.context().newPage();
    within.addInitScript(SPY);
    within.navigate(server.url("/"));
    within.evaluate("berth.ready");
    within.evaluate("berth.navigate('/picture')");
    alone.navigate(
        server.url("/alone"),
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    for (Page page : List.of(alone, within)) {
      page.bringToFront();
      page.evaluate(PAINTED);
    }

    late.countDown();

    List<?> expected = shiftsOfPicture(alone);
    assertThat(expected).isNotEmpty();
    assertThat(shiftsOfPicture(within)).isEqualTo(expected);
  }

  /** A longer page moves the footer down when it is there; nothing draws it up before. */
  @Test
  void inTheSampleProductTheShellDoesNotJumpWhileAPageIsOnItsWay(Page page) {
    SampleProduct product = new SampleProduct(page, SITE);
    product.openSignedIn();
    for (Place place : List.of(Place.HELP, Place.MATCH, Place.PROFILE, Place.HELP, Place.PROFILE)) {
      page.evaluate(PAINTED);

      page.evaluate(
          "path => { places.splice(0, places.length - 1);"
              + " return berth.navigate(path).then(() => { spy.places = places.slice() }) }",
          place.path());

      List<String> onTheWay = strings("spy.places", page);
      int before = footerOf(onTheWay.get(0));
      assertThat(onTheWay)
          .as("tops of header and footer on the way to " + place)
          .allMatch(tops -> tops.startsWith("0,") && footerOf(tops) >= before);
      product.waitFor(place);
    }
  }

  private static int footerOf(String tops) {
    return Integer.parseInt(tops.substring(tops.indexOf(',') + 1));
  }

  /** Margins of the page stay within the outlet, and so in its height. */
  private static String withFooter(String shell) {
    return shell
        .replace("</head>", "<style>main { display: flow-root }</style></head>")
        .replace("</body>", "<footer>f</footer></body>");
  }

  /** Goes to a page which waits for a file for some frames. */
  private void switchTo(String path, String file, Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    page.evaluate(PAINTED);
    page.evaluate("shifts.length = places.length = 0");

    page.evaluate(
        "path => { spy.arrived = false; berth.navigate(path).then(() => { spy.arrived = true }) }",
        path);
    page.waitForCondition(() -> server.requestsFor(file) > 0);
    Until.holds("!document.querySelector('main p') || document.title != 'Home'", page);
    page.evaluate(PAINTED);
    assertThat(page.evaluate("spy.arrived")).isEqualTo(false);
    late.countDown();

    Until.holds("spy.arrived", page);
    page.evaluate(PAINTED);
  }

  private static List<?> shiftsOf(String whose, Page page) {
    return (List<?>)
        page.evaluate("whose => takeShifts().filter(shift => shift.moved.includes(whose))", whose);
  }

  private static List<?> shiftsOfPicture(Page page) {
    page.bringToFront();
    Until.holds("document.images[0].naturalWidth", page);
    page.evaluate(PAINTED);
    return (List<?>)
        page.evaluate("takeShifts().map(shift => shift.moved + ' ' + shift.value.toFixed(5))");
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(String list, Page page) {
    return (List<String>) page.evaluate(list);
  }
}
