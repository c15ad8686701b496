package dev.berth.e2e.afresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three micro-frontends that tell in {@code seen} what they see, and a way to and fro. */
@ChromiumTest
abstract class ComingBack {
  static final int VISITS = 6;

  private String opened;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve(Page page) {
    page.addInitScript(
        "window.seen = []; window.pageKey = String(Math.random()); window.leftovers = []; document.addEventListener("
            + "'berth:leftover', event => leftovers.push(JSON.stringify(event.detail.report)))");
    server.answer(
        "/routes.json",
        Answer.json(
            """
            {"version": 1,
             "microFrontends": {"home": {"entry": "/home.html"}, "a": {"entry": "/a/index.html"},
                                "b": {"entry": "/b/index.html"}},
             "routes": [{"path": "/", "mfe": "home"}, {"path": "/a", "mfe": "a"},
                        {"path": "/b", "mfe": "b"}]}
            """));
    server.answer("/home.html", EntryPoints.named("Home"));
  }

  void serve(String name, String html) {
    server.answer("/" + name + "/index.html", EntryPoints.withBody(name, html));
  }

  void script(String path, String text) {
    server.answer(path, Answer.script(text));
  }

  /** What the page tells when it is opened by itself. */
  String alone(Page page, String name) {
    page.navigate(server.url("/" + name + "/index.html"));
    return told(page);
  }

  void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    opened = (String) page.evaluate("pageKey");
  }

  String visit(Page page, String name) {
    page.evaluate("name => { seen.length = 0; return berth.navigate('/' + name) }", name);
    return told(page);
  }

  /** What tells the shell's page that was opened from one that was loaded anew. */
  String opened() {
    return opened;
  }

  void leave(Page page) {
    page.evaluate("berth.navigate('/')");
  }

  void assertSamePage(Page page) {
    assertThat(page.evaluate("pageKey")).as("the shell's page").isEqualTo(opened);
  }

  /** Waits until the page was loaded anew, and what is visited then has told all. */
  String toldByANewPage(Page page, String path) {
    page.waitForURL(server.url(path));
    page.waitForFunction("key => window.pageKey != key && seen.includes('end')", opened);
    return (String) page.evaluate("seen.join(' ')");
  }

  /** Opens the shell, and comes and goes: at each visit the page tells what it tells alone. */
  void assertAlwaysAsAlone(Page page, String name, String alone) {
    open(page);
    for (int i = 0; i < VISITS; i++) {
      assertThat(visit(page, name)).as("visit " + i).isEqualTo(alone);
      leave(page);
    }
    assertSamePage(page);
  }

  /** Opens the shell, and has a and b take turns: each tells what it tells alone. */
  void assertInTurnsAsAlone(Page page, String a, String b) {
    open(page);
    for (int i = 0; i < VISITS; i++) {
      assertThat(visit(page, "a")).as("a, visit " + i).isEqualTo(a);
      assertThat(visit(page, "b")).as("b, visit " + i).isEqualTo(b);
    }
    assertSamePage(page);
  }

  private static String told(Page page) {
    page.waitForFunction("seen.includes('end')");
    return (String) page.evaluate("seen.join(' ')");
  }
}
