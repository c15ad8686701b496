package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.berth.e2e.site.RawServer.head;
import static dev.berth.e2e.site.RawServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.RawServer.Speech;
import dev.berth.e2e.site.Shells;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server can get wrong with an entry point, and what users and teams are told then. */
@ChromiumTest
class EntryFailuresChromiumIT extends RawEntry {
  private static final String ANYWHERE = "http://localhost:";

  static Stream<Arguments> failures() {
    return Stream.of(
        arguments("401", status("401 Who"), "ENTRY_FORBIDDEN", "answered 401"),
        arguments("403", status("403 No"), "ENTRY_FORBIDDEN", "answered 403. Its server does not"),
        arguments("404", status("404 None"), "ENTRY_UNREACHABLE", "answered 404. There is no such"),
        arguments(
            "500", status("500 Oops"), "ENTRY_UNREACHABLE", "answered 500. Its server failed"),
        arguments("no answer", text(""), "ENTRY_UNREACHABLE", "No server answers there"),
        arguments(
            "cut off",
            text(head("200 OK", HTML, "Content-Length: 5000") + PAGE),
            "ENTRY_UNREACHABLE",
            "broke off before its end. The connection ended"),
        arguments(
            "cut off between chunks",
            text(head("200 OK", HTML, "Transfer-Encoding: chunked") + "5\r\n<h1>F\r\n"),
            "ENTRY_UNREACHABLE",
            "broke off before its end. The connection ended"),
        arguments(
            "without CORS",
            text("HTTP/1.1 200 OK\r\n" + HTML + "\r\n\r\n" + PAGE),
            "ENTRY_UNREACHABLE",
            "Have it answer with Access-Control-Allow-Origin: " + ANYWHERE),
        arguments(
            "circle",
            text(head("302 Found", "Location: " + FAR)),
            "ENTRY_UNREACHABLE",
            "It redirects in a circle"),
        arguments("no content", status("204 Nothing"), "ENTRY_INVALID", "is empty"),
        arguments("empty", page(""), "ENTRY_INVALID", "is empty"),
        arguments("no nodes", page("<!doctype html><title>x</title>"), "ENTRY_INVALID", "is empty"),
        arguments(
            "xhtml", type("application/xhtml+xml"), "ENTRY_INVALID", "send Content-Type: text"),
        arguments("text", type("text/plain"), "ENTRY_INVALID", "is served as text/plain"),
        arguments("json", type("application/json"), "ENTRY_INVALID", "served as application/json"),
        arguments("script", type("text/javascript"), "ENTRY_INVALID", "to \"module\""),
        arguments(
            "binary", page("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), "ENTRY_INVALID", "is no text"),
        arguments("frames", page("<frameset><frame src=x>"), "ENTRY_INVALID", "to \"iframe\""),
        arguments("shell", page(Shells.plain()), "ENTRY_INVALID", "this application shell"),
        arguments(
            "shell without outlet",
            page("<script defer src=/bootstrap.js></script><h1>Shell</h1>"),
            "ENTRY_INVALID",
            "this application shell"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void eachFailureIsNamedAndTheShellStaysUsable(
      String name, Speech speech, String code, String explanation, Page page, PageErrors errors) {
    errors.expect(FAR);
    raw.says(FAR, speech);

    assertThat(failure(page))
        .contains("'far'", raw.url(FAR), explanation)
        .endsWith("[" + code + "]");
    assertThat(errorView(page, code)).containsText(explanation);

    page.locator("header a").click();
    assertThat(page.locator("h1")).hasText("Home");

    failure(page);
    raw.says(FAR, page(PAGE));
    errorView(page, code).getByText("Try again").click();
    assertThat(page.locator("h1")).hasText("Far");
  }

  @Test
  void aRedirectToAServerThatDoesNotLetItReadIsNamed(Page page, PageErrors errors) {
    errors.expect(FAR);
    errors.expect("/elsewhere.html");
    String elsewhere = raw.url("/elsewhere.html").replace("localhost", "127.0.0.1");
    raw.says(FAR, text(head("302 Found", "Location: " + elsewhere)));
    raw.says("/elsewhere.html", text("HTTP/1.1 200 OK\r\n" + HTML + "\r\n\r\n" + PAGE));

    assertThat(failure(page))
        .contains("It redirects to a server that does not let the shell read it (CORS)");
  }

  @Test
  void aRedirectIsFollowedAndUrlsCountFromWhereItLed(Page page) {
    raw.says(FAR, text(head("302 Found", "Location: /deep/er/page.html?v=1")));
    raw.says("/deep/er/page.html?v=1", page(PAGE));

    go(page);

    assertThat(page.locator("h1")).hasText("Far");
    assertThat(page.evaluate("new URL('x.js', document.baseURI).href"))
        .isEqualTo(raw.url("/deep/er/x.js"));
  }

  @Test
  void aServerThatRecoversInTimeIsNotNoticed(Page page, PageErrors errors) {
    errors.expect(FAR);
    raw.says(FAR, out -> (raw.requestsFor(FAR) < 3 ? status("503 Busy") : page(PAGE)).give(out));
    routeTo("\"retries\": 2", page);

    go(page);

    assertThat(page.locator("h1")).hasText("Far");
    assertThat(raw.requestsFor(FAR)).isEqualTo(3);
  }

  @Test
  void aServerThatNeverAnswersIsGivenUp(Page page, PageErrors errors) {
    errors.expect(FAR);
    raw.says(FAR, out -> pause());
    routeTo("\"timeout\": \"400ms\"", page);

    assertThat(failure(page))
        .contains("did not answer whole within 400 ms", "microFrontends.far.timeout")
        .endsWith("[ENTRY_TIMEOUT]");
  }

  @Test
  void aServerThatDoesNotComeToAnEndIsGivenUp(Page page, PageErrors errors) {
    errors.expect(FAR);
    raw.says(
        FAR,
        out -> {
          page(PAGE).give(out);
          pause();
        });
    routeTo("\"timeout\": \"400ms\"", page);

    assertThat(failure(page)).endsWith("[ENTRY_TIMEOUT]");
  }

  @Test
  void aDeviceThatIsOfflineIsToldSoWithoutAnyServer(Page page, PageErrors errors) {
    errors.expect(FAR);
    errors.expect("ERR_INTERNET_DISCONNECTED");
    page.context().setOffline(true);

    assertThat(failure(page)).contains("could not be fetched").endsWith("[ENTRY_UNREACHABLE]");

    raw.says(FAR, page(PAGE));
    page.context().setOffline(false);
    assertThat(page.locator("h1")).hasText("Far");
  }

  @Test
  void thePolicyOfTheShellIsNamed(Page page, PageErrors errors) {
    errors.expect(FAR);
    shellWith("<meta http-equiv=Content-Security-Policy content=\"connect-src 'self'\">", page);

    assertThat(failure(page)).contains("Content-Security-Policy", "connect-src");
  }

  @Test
  void anUglyPageIsShownAsItIsAlone(Page page) {
    String ugly =
        "<p>one<p>two <b>three<i>four</b>five</p><table><td>six<div>seven</table></nope>"
            + "<li>eight<img alt=9 <a href=#>ten</a>&amp;&lt;&nope;<!-- -->end";
    raw.says(FAR, page(ugly));
    page.navigate(raw.url(FAR));
    Object alone = page.evaluate("document.body.innerHTML");
    open(page);

    go(page);

    assertThat(page.evaluate("document.querySelector('main').innerHTML")).isEqualTo(alone);
  }

  private static Locator errorView(Page page, String code) {
    return page.locator("main [data-berth-error=" + code + "]");
  }
}
