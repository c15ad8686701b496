package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document of a micro-frontend comes and goes, and that of the shell does not notice. */
@ChromiumTest
class PageLifeChromiumIT extends FarEntry {
  private static final String LEAVE = "berth.navigate('/')";
  private static final String ALL =
      "['readystatechange', 'DOMContentLoaded', 'load', 'pageshow', 'beforeunload', 'pagehide',"
          + " 'visibilitychange', 'unload'].forEach(type => {"
          + " for (const target of [document, window]) target.addEventListener(type,"
          + " event => log.push(type)) });";

  @Test
  void leavingAMicroFrontendTellsItsListenersAsLeavingAPageDoes(Page page) {
    visit(
        page,
        "for (const type of ['beforeunload', 'pagehide', 'unload'])"
            + " window.addEventListener(type, () => log.push(type));"
            + "document.addEventListener('visibilitychange',"
            + " () => log.push(document.visibilityState));");

    page.evaluate(LEAVE);

    assertThat(log(page)).isEqualTo("beforeunload pagehide hidden unload");
    assertThat(page.evaluate("document.visibilityState")).isEqualTo("visible");
  }

  @Test
  void listenersOfTheShellHearNothingOfAMicroFrontendsLife(Page page) {
    reopenWith(page, ALL);
    Until.holds("log.includes('pageshow')", page);
    page.evaluate("log.length = 0");

    visit(page, "window.addEventListener('load', () => window.itsOwn = true)");
    Until.holds("window.itsOwn", page);
    page.evaluate(LEAVE);

    assertThat(log(page)).isEmpty();
  }

  @Test
  void handlersOfTheShellAreWhatTheyWere(Page page) {
    reopenWith(page, "onpagehide = () => sessionStorage.heard = (sessionStorage.heard || 0) + 1");
    page.evaluate("delete sessionStorage.heard");

    visit(page, "log.push(String(onpagehide)); onpagehide = onload = () => log.push('its own');");
    Until.holds("log.length == 2", page);
    page.evaluate(LEAVE);

    assertThat(log(page)).isEqualTo("null its own its own");
    assertThat(page.evaluate("sessionStorage.heard")).isNull();
    page.reload();
    assertThat(page.evaluate("sessionStorage.heard")).isEqualTo("1");
  }

  @Test
  void aPageWithUnsavedChangesHasTheUserAsked(Page page) {
    List<String> questions = new ArrayList<>();
    page.onDialog(dialog -> answer(dialog, questions));
    visit(page, "window.addEventListener('beforeunload', event => event.preventDefault());");
    page.locator("h1").click();

    page.evaluate(LEAVE + ".catch(error => log.push(error.code))");
    assertThat(page.locator("h1")).hasText("Far");
    page.evaluate(LEAVE);

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(questions).hasSize(2);
    assertThat(log(page)).isEqualTo("NAVIGATION_REFUSED");
  }

  /** The browser's answer is set, because what Playwright does in a page counts as a touch. */
  @Test
  void aUserWhoHasTouchedNothingIsNotAsked(Page page) {
    page.addInitScript(
        "Object.defineProperty(navigator, 'userActivation', {value: {hasBeenActive: false}})");
    server.answer(
        "/far/index.html",
        EntryPoints.withScript(
            "Far",
            "window.onbeforeunload = () => 'stay';"
                + "window.onload = () => "
                + LEAVE
                + ".then(() => console.log('left'), error => console.log(error.code))"));

    ConsoleMessage answer =
        page.waitForConsoleMessage(() -> page.navigate(server.url("/a/deep/path")));

    assertThat(answer.text()).isEqualTo("left");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void aPolicyOfThePageEndsWithALoadOfTheNext(Page page, PageErrors errors) {
    errors.expect("Content Security Policy");
    server.answer(
        "/far/index.html",
        EntryPoints.withHead(
            "Far",
            "<meta http-equiv=Content-Security-Policy content=\"img-src 'none'\">"
                + "<script>window.sameDocument = true</script>"));
    page.evaluate(GO);

    page.evaluate("void " + LEAVE);

    Until.holds("!window.sameDocument && document.querySelector('h1')", page);
    assertThat(page.locator("h1")).hasText("Home");
    assertThat(page.url()).isEqualTo(server.url("/"));
  }

  @Test
  void aScriptThatIsNotWhatItsHashSaysIsReportedAndNotRun(Page page, PageErrors errors) {
    errors.expect("INTEGRITY_MISMATCH");
    errors.expect("integrity");
    server.answer("/far/other.js", Answer.script("log.push('other')"));
    server.answer(
        "/far/index.html",
        EntryPoints.withBody(
            "Far",
            "<script src=other.js integrity=sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=>"
                + "</script><script>log.push('next')</script>"));

    page.evaluate(GO);

    Until.holds("log.includes('INTEGRITY_MISMATCH')", page);
    assertThat(log(page)).contains("next").doesNotContain("other");
  }

  /** Opens the shell's page anew, with a script of its own that runs first. */
  private void reopenWith(Page page, String script) {
    page.addInitScript(script);
    page.reload();
    page.evaluate("berth.ready");
  }

  private void visit(Page page, String script) {
    server.answer("/far/index.html", EntryPoints.withScript("Far", script));
    page.evaluate(GO);
    Until.holds("document.readyState == 'complete'", page);
  }

  /** The first time the user stays, then goes. */
  private static void answer(Dialog dialog, List<String> questions) {
    questions.add(dialog.message());
    if (questions.size() == 1) {
      dialog.dismiss();
    } else {
      dialog.accept();
    }
  }

  private static String log(Page page) {
    return page.evaluate("log.join(' ')").toString();
  }
}
