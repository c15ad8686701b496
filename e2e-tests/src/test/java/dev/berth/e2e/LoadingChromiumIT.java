package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import org.junit.jupiter.api.Test;

/** Replays what the parser of a browser does with the scripts of a page. */
@ChromiumTest
class LoadingChromiumIT extends FarEntry {
  @Test
  void scriptsRunInTheOrderOfAParser(Page page) {
    server.answer("/far/slow.js", logging("slow").heldBy(gate));
    server.answer("/far/fast.js", logging("fast"));
    server.answer("/far/deferred.js", logging("deferred"));
    serve(
        "<script>log.push('first')</script><script defer src=deferred.js></script>"
            + "<script type=module>log.push('module')</script><script src=slow.js></script>"
            + "<script src=fast.js></script><script>log.push('last')</script>");

    page.evaluate("void " + GO);
    await().until(() -> server.requestsFor("/far/fast.js") == 1);
    assertThat(log(page)).doesNotContain("fast", "last", "deferred", "module");
    gate.countDown();

    Until.holds("log.length == 6", page);
    assertThat(log(page)).isEqualTo("first slow fast last deferred module");
  }

  @Test
  void anAsyncScriptHoldsNothingUp(Page page) {
    server.answer("/far/async.js", logging("async").heldBy(gate));
    serve("<script async src=async.js></script><script>log.push('next')</script>");

    page.evaluate(GO);
    assertThat(log(page)).isEqualTo("next");
    gate.countDown();

    Until.holds("log.join(' ') == 'next async'", page);
  }

  @Test
  void aScriptSeesTheNodesBeforeItOnly(Page page) {
    serve(
        """
        <section><p class=it></p>
          <script>log.push(document.querySelectorAll('.it').length)</script><p class=it></p>
        </section>
        <script>log.push(document.querySelectorAll('.it').length)</script><p class=it></p>
        """);

    page.evaluate(GO);

    assertThat(log(page)).isEqualTo("1 2");
  }

  @Test
  void aVisitEndsWhenTheLastModuleHasRun(Page page) {
    server.answer("/far/module.js", Answer.script("import './part.js'; log.push('module')"));
    server.answer("/far/part.js", logging("part"));
    serve(
        "<script type=module src=module.js></script>"
            + "<script type=module>log.push('inline')</script>");

    page.evaluate("void " + GO + ".then(() => log.push('shown'))");

    Until.holds("log.includes('inline')", page);
    Until.holds("log.join(' ') == 'part module inline shown'", page);
  }

  @Test
  void aScriptKnowsItself(Page page) {
    server.answer(
        "/far/self.js", Answer.script("log.push(document.currentScript.getAttribute('src'))"));
    serve(
        "<script src=self.js></script>"
            + "<script id=inline>log.push(document.currentScript.id)</script>");

    page.evaluate(GO);

    assertThat(log(page)).isEqualTo("self.js inline");
  }

  @Test
  void whatIsNoScriptForThisBrowserDoesNotRun(Page page) {
    serve(
        """
        <script nomodule>log.push('nomodule')</script>
        <script type="application/json" id=data>{"log": 1}</script>
        <script type="text/template">log.push('template')</script>
        <template><script>log.push('inert')</script></template>
        <script>log.push(document.getElementById('data').textContent)</script>
        """);

    page.evaluate(GO);

    assertThat(log(page)).isEqualTo("{\"log\": 1}");
  }

  @Test
  void aScriptThatThrowsStopsNoOtherAndIsReported(Page page, PageErrors errors) {
    errors.expect("its own fault");
    serve("<script>throw new Error('its own fault')</script><script>log.push('goes on')</script>");

    page.evaluate(GO);

    assertThat(log(page)).isEqualTo("SCRIPT_FAILED goes on");
  }

  @Test
  void aNodeThatIsToBeIgnoredStaysOut(Page page) {
    serve(
        "<header data-berth=ignore>Alone<script>log.push('alone')</script></header>"
            + "<script data-berth=ignore>log.push('alone')</script><p>Together</p>");

    page.evaluate(GO);

    assertThat(page.locator("main p")).hasText("Together");
    assertThat(page.locator("main header")).hasCount(0);
    assertThat(log(page)).isEmpty();
  }

  private void serve(String body) {
    server.answer("/far/index.html", EntryPoints.withBody("Far", body));
  }

  private static Answer logging(String word) {
    return Answer.script("log.push('" + word + "')");
  }

  private static String log(Page page) {
    return page.evaluate("log.join(' ')").toString();
  }
}
