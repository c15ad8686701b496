package dev.berth.e2e;

import static dev.berth.e2e.site.RawServer.head;
import static dev.berth.e2e.site.RawServer.text;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.RawServer;
import dev.berth.e2e.site.RawServer.Speech;
import dev.berth.e2e.site.Shells;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Opens a home page, from which a test goes to an entry point that a raw server speaks. */
@ChromiumTest
abstract class RawEntry {
  static final String FAR = "/far.html";
  static final String HTML = "Content-Type: text/html";
  static final String PAGE = "<!doctype html><title>Far</title><h1>Far</h1>";

  @RegisterExtension final FixtureServer server = new FixtureServer();
  @RegisterExtension final RawServer raw = new RawServer();

  private final CountDownLatch end = new CountDownLatch(1);

  @BeforeEach
  void openHome(Page page) {
    server.answer("/home.html", EntryPoints.named("Home"));
    routeTo("\"title\": \"Far\"", page);
  }

  @AfterEach
  void letThreadsEnd() {
    end.countDown();
  }

  /** Opens the shell with this in the description of the far micro-frontend. */
  final void routeTo(String keys, Page page) {
    server.answer(
        "/routes.json",
        Answer.json(
            """
            {"version": 1, "defaults": {"retries": 0},
             "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "%s", %s}},
             "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
            """
                .formatted(raw.url(FAR), keys)));
    open(page);
  }

  /** Opens a shell with this at the end of its head. */
  final void shellWith(String html, Page page) {
    server.answer("/", Answer.html(Shells.withInHead(html)));
    open(page);
  }

  final void open(Page page) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  static void go(Page page) {
    page.evaluate("berth.navigate('/far')");
  }

  /** Goes to the far micro-frontend in vain; answers why. */
  static String failure(Page page) {
    return (String)
        page.evaluate("berth.navigate('/far').then(() => 'shown', failure => failure.message)");
  }

  /** An answer of this status, with a page in it where the status allows for one. */
  static Speech status(String status) {
    return text(head(status, HTML) + (status.startsWith("204") ? "" : PAGE));
  }

  static Speech page(String html) {
    return text(head("200 OK", HTML) + html);
  }

  /** A page that is served as something else. */
  static Speech type(String type) {
    return text(head("200 OK", "Content-Type: " + type) + PAGE);
  }

  /** Says nothing more until the test is over. */
  final void pause() {
    try {
      end.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
