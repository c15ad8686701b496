package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages at the address that they have alone: no base element stands for it. */
class OwnAddressChromiumIT extends PageAddress {
  private static final String HOME = "/far/";
  private static final String BASES = "document.querySelectorAll('base').length";

  @Override
  void openAlone(Page page) {
    server.answer(HOME, server.answerOf(FILE));
    page.navigate(server.url(HOME));
  }

  @Override
  void open(Page page) {
    server.forget(HOME);
    openInShell(page, HOME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/far/", "/far/?x=/y/#part", "/far/start"})
  void thereIsNoBaseInItsOwnFolder(String path, Page page) {
    openInShell(page, path);

    assertThat(page.evaluate(BASES)).isEqualTo(0);
    assertThat(page.evaluate("document.baseURI")).isEqualTo(server.url(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/far", "/a/deep/path", "/open/", "/open/x"})
  void elsewhereTheBaseStandsForIt(String path, Page page) {
    server.answer("/open/index.html", EntryPoints.named("Open"));
    openInShell(page, path);

    assertThat(page.evaluate(BASES)).isEqualTo(1);
    assertThat((String) page.evaluate("document.baseURI")).endsWith("/index.html");
  }

  @Test
  void aReloadByTheScriptsOfThePageIsOne(Page page) {
    open(page);
    page.evaluate("location.hash = 'part'; window.before = true");

    page.evaluate("setTimeout(() => location.reload())");
    page.waitForFunction("typeof before == 'undefined' && window.berth");
    page.evaluate("berth.ready");

    assertThat(page.evaluate("[typeof before, location.pathname, location.hash].join()"))
        .isEqualTo("undefined,/far/,#part");
  }

  @Test
  void aBaseOfThePageItselfCountsForAllThatItDoes(Page page) {
    String html =
        "<base href='deep/x.html'><a id=link href='#part'>part</a>"
            + "<script>history.replaceState(1, '', '?x=1'); var place = location.pathname</script>";
    server.answer(FILE, EntryPoints.withHead("Far", html));
    openAlone(page);
    String alone = (String) page.evaluate("place");

    open(page);

    assertThat(page.evaluate("place")).isEqualTo(alone).isEqualTo("/far/deep/x.html");
  }

  @Test
  void atAnotherOfItsAddressesItsFilesAreFound(Page page) {
    server.answer(FILE, EntryPoints.withHooks("Far", "update() {}"));
    server.answer("/far/data.txt", Answer.of("text/plain", "data"));
    open(page);
    String read = "fetch('data.txt').then(answer => answer.text())";
    assertThat(page.evaluate(read)).isEqualTo("data");

    page.evaluate(GO);

    assertThat(page.evaluate("location.pathname")).isEqualTo("/a/deep/path");
    assertThat(page.evaluate(read)).isEqualTo("data");
    page.goBack();
    assertThat(page.evaluate(read)).isEqualTo("data");
    page.evaluate("berth.navigate('/')");
    assertThat(page.evaluate(BASES)).isEqualTo(0);
  }

  @Test
  void aPolicyThatForbidsBasesDoesNoHarm(Page page) {
    server.answer(
        "/", server.answerOf("/").withHeader("Content-Security-Policy", "base-uri 'none'"));
    server.answer(FILE, EntryPoints.withBody("Far", "<img src=dot.svg>"));
    server.answer("/far/dot.svg", server.answerOf("/favicon.ico"));

    open(page);

    assertThat(page.locator("main h1")).hasText("Far");
    assertThat(server.requestsFor("/far/dot.svg")).isEqualTo(1);
  }
}
