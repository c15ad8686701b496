package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.e2e.htmlunit.HtmlUnitBrowser;
import dev.berth.e2e.page.PageState;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks through two plain micro-frontends, one with lifecycle hooks and one without. */
class BasicFlowHtmlUnitIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"red": {"entry": "/red/index.html"}, "blue": {"entry": "/blue/index.html"},
                          "gone": {"entry": "/gone/index.html"}},
       "routes": [{"path": "/", "mfe": "red"}, {"path": "/blue", "mfe": "blue"},
                  {"path": "/gone", "mfe": "gone"}]}
      """;
  private static final String RED =
      """
      <!doctype html><html lang="fr"><head><title>Red</title><style>h1{color:red}</style>
      <script src="red.js"></script></head>
      <body><h1>Red</h1><a id="to-blue" href="/blue">blue</a><a id="to-gone" href="/gone">gone</a>
      <script>window.order.push('inline after ' + document.querySelector('h1').textContent)</script>
      </body></html>
      """;
  private static final String BLUE =
      """
      <!doctype html><html><head><title>Blue</title></head>
      <body><h1>Blue</h1><p id="mounts"></p><a id="to-red" href="/">red</a>
      <script src="blue.js"></script></body></html>
      """;
  private static final String BLUE_SCRIPT =
      """
      window.evaluations = (window.evaluations || 0) + 1;
      var mounts = 0;
      berth.lifecycle({
        mount: function (ctx) {
          mounts++;
          document.getElementById('mounts').textContent =
              ctx.name + ' ' + mounts + ' of ' + window.evaluations;
        }
      });
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();
  @RegisterExtension final HtmlUnitBrowser browser = new HtmlUnitBrowser();

  /** The script whose flow it is. */
  String bootstrap() {
    return "bootstrap.js";
  }

  private String shell() {
    return Shells.plain().replace("bootstrap.js", bootstrap());
  }

  @BeforeEach
  void serveTheMicroFrontends() {
    server
        .answer("/", Answer.html(shell()))
        .answer("/routes.json", Answer.json(ROUTES))
        .answer("/red/index.html", Answer.html(RED))
        .answer("/red/red.js", Answer.script("window.order=['script'];"))
        .answer("/blue/index.html", Answer.html(BLUE))
        .answer("/blue/blue.js", Answer.script(BLUE_SCRIPT));
  }

  @Test
  void theMicroFrontendOfTheAddressIsShownWithItsScriptsInOrder() {
    browser.open(server.url("/"));

    assertThat(browser.textOf("[data-berth-outlet] h1")).isEqualTo("Red");
    assertThat(browser.evaluate("order.join()")).isEqualTo("script,inline after Red");
    assertThat(browser.evaluate("document.title + ' ' + document.documentElement.lang"))
        .isEqualTo("Red fr");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void aLinkShowsTheOtherMicroFrontendWithoutAPageLoad() {
    browser.open(server.url("/"));

    browser.click("#to-blue");

    assertThat(browser.textOf("[data-berth-outlet] h1")).isEqualTo("Blue");
    assertThat(browser.evaluate("location.pathname")).isEqualTo("/blue");
    assertThat(server.requestsFor("/" + bootstrap())).isOne();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void aMicroFrontendThatLeftHasLeftNothing() {
    browser.open(server.url("/blue"));
    PageState first = state();
    browser.click("#to-red");

    browser.click("#to-blue");

    state().assertSameAs(first);
  }

  @Test
  void aMicroFrontendWithAMountHookIsMountedAgainWithoutBeingEvaluatedAgain() {
    browser.open(server.url("/blue"));
    assertThat(browser.textOf("#mounts")).isEqualTo("blue 1 of 1");

    browser.click("#to-red");
    browser.click("#to-blue");

    assertThat(browser.textOf("#mounts")).isEqualTo("blue 2 of 1");
    assertThat(server.requestsFor("/blue/blue.js")).isOne();
  }

  @Test
  void backShowsTheEarlierMicroFrontend() {
    browser.open(server.url("/"));
    browser.click("#to-blue");

    browser.evaluate("history.back()");

    assertThat(browser.textOf("[data-berth-outlet] h1")).isEqualTo("Red");
  }

  @Test
  void anEntryPointThatIsNotThereIsExplainedAndTheShellGoesOn() {
    browser.open(server.url("/"));

    browser.click("#to-gone");

    assertThat(browser.textOf("[data-berth-error]"))
        .contains("gone", "/gone/index.html", "404", "microFrontends.gone.entry")
        .contains("[ENTRY_UNREACHABLE]");
    browser.click("header a");
    assertThat(browser.textOf("[data-berth-outlet] h1")).isEqualTo("Red");
  }

  /** HtmlUnit does not let scripts compare its own lazy globals: Chromium's tests look at them. */
  private PageState state() {
    return PageState.of(browser::evaluate).withoutGlobals();
  }
}
