package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.EntryPoints;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What counts from the address of the page. Each page does the same alone and in the shell, and
 * what it sees has to be the same.
 */
@ChromiumTest
abstract class PageAddress extends FarEntry {
  static final String FILE = "/far/index.html";

  private static final List<String> HISTORY =
      List.of(
          "history.pushState(1, '', '?x=1')",
          "history.pushState(1, '', '#a')",
          "history.pushState(1, '', 'beside')",
          "history.pushState(1, '', './')",
          "history.pushState(1, '', '/root?x#a')",
          "history.pushState(1, '', '')",
          "history.pushState(1, '', null)",
          "history.pushState(1, '')",
          "history.pushState(1, '', new URL(location.href + '?object'))",
          "history.replaceState(1, '', '?x=1')",
          "history.replaceState(1, '', 'beside#a')",
          "try { history.pushState(1, '', 'http://[') } catch (error) { seen.push(error.name) }",
          "try { history.pushState(1, '', '//a.b') } catch (error) { seen.push(error.name) }",
          "try { history.pushState() } catch (error) { seen.push(error.name) }",
          "seen.push(history.pushState.name, history.pushState.length, history.state)");
  private static final List<String> LINKS =
      List.of(
          "#plain",
          "#empty",
          "#file",
          "#wide",
          "#svg text",
          "#xlink text",
          "#image",
          "#open a",
          "#stops",
          "#refused");
  private static final List<String> JUMPS =
      List.of(
          "document.querySelector('#plain').click()",
          "document.querySelector('#area').click()",
          "Object.assign(document.createElement('a'), {href: '#part'}).click()",
          "location.href = '#part'",
          "location = '#part'",
          "location.assign('#part')",
          "location.replace('#part')",
          "location.hash = 'part'");
  private static final String PAGE =
      """
      <a id=plain href=#part>plain</a> <a id=empty href=#>top</a>
      <a id=file href=index.html#part>file</a> <a id=wide href=" #part ">wide</a>
      <span id=open></span> <span id=closed></span>
      <a id=stops href=#part>stops</a> <a id=refused href=#part>refused</a>
      <svg width=300 height=40><a id=svg href=#part><text y=20>svg</text></a>
        <a id=xlink xlink:href=#part><text y=20 x=99>xlink</text></a></svg>
      <img id=image width=40 height=40 usemap=#map alt=map
        src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>">
      <map name=map><area id=area href=#part shape=default></map>
      <form id=absent><button name=n value=1>absent</button></form>
      <form id=bare action=""><button name=n value=1>bare</button></form>
      <form id=query action="?q=0"><button name=n value=1>query</button></form>
      <form id=own action="/elsewhere"><button name=n value=1 formaction="?own">own</button></form>
      <p style="height: 300vh"></p><p id=part>Part</p>
      <script>
        var start = location.pathname;
        var seen = [];
        addEventListener('hashchange', event => seen.push('hashchange'));
        document.getElementById('open').attachShadow({mode: 'open'}).innerHTML = '<a href=#part>open</a>';
        document.getElementById('closed').attachShadow({mode: 'closed'}).innerHTML = '<a href=#part>closed</a>';
        document.getElementById('stops').onclick = event => event.stopPropagation();
        refused.onclick = event => event.preventDefault();
        function place() {
          var folder = start.slice(0, start.lastIndexOf('/') + 1);
          return location.href.slice(location.origin.length)
              .replace(start, 'PAGE').replace(folder, 'FOLDER/');
        }
        function trace() {
          return [place(), seen.join(), !!document.querySelector('#part:target'), scrollY > 99,
              history.length - entries].join(' ');
        }
        var entries = history.length;
      </script>
      """;

  @BeforeEach
  void serve() {
    server.answer(FILE, EntryPoints.withBody("Far", PAGE));
  }

  @Test
  void historyCountsFromThePage(Page page) {
    assertSame(page, HISTORY, page::evaluate);
  }

  @Test
  void linksToFragmentsStayInThePage(Page page) {
    assertSame(page, LINKS, link -> page.locator(link).click());
  }

  @Test
  void scriptsThatGoToFragmentsStayInThePage(Page page) {
    assertSame(page, JUMPS, page::evaluate);
  }

  @Test
  void theKeyboardFollowsLinksAsTheMouseDoes(Page page) {
    Runnable press = () -> page.locator("#plain").press("Enter");
    String expected = alone(page, press);

    assertThat(inShell(page, press)).isEqualTo(expected);
  }

  @Test
  void aLinkInAClosedTreeStaysInThePage(Page page) {
    Runnable click = () -> page.mouse().click(box(page, "x"), box(page, "y"));
    String expected = alone(page, click);

    assertThat(inShell(page, click)).isEqualTo(expected).startsWith("PAGE#part hashchange true");
  }

  @Test
  void aSecondClickOnTheSameLinkScrollsBackToIt(Page page) {
    Runnable twice =
        () -> {
          page.locator("#plain").click();
          page.evaluate("scrollTo(0, 0)");
          page.locator("#plain").click();
        };
    String expected = alone(page, twice);

    assertThat(inShell(page, twice)).isEqualTo(expected).contains("true true 1");
  }

  @Test
  void formsLeadToThePage(Page page) {
    assertSame(
        page,
        List.of("#absent", "#bare", "#query", "#own"),
        form -> {
          page.locator(form + " button").click();
          page.waitForURL(url -> url.contains("n=1"));
        });
  }

  @Test
  void historyIsTheBrowsersOwnAgainAfterwards(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");
    page.addInitScript("window.own = [history.pushState, history.replaceState]");
    open(page);
    page.evaluate("history.pushState = () => {}; void berth.navigate('/nowhere').catch(() => {})");
    assertThat(page.locator("[data-berth-error]")).isVisible();

    assertThat(
            page.evaluate(
                "[history.pushState == own[0], history.replaceState == own[1],"
                    + " Object.getOwnPropertyNames(history).length].join()"))
        .isEqualTo("true,true,0");
  }

  /** Does each of the actions on a fresh page, alone and in the shell. */
  void assertSame(Page page, List<String> actions, Consumer<String> doing) {
    List<String> alone =
        actions.stream().map(action -> alone(page, () -> doing.accept(action))).toList();
    List<String> inShell =
        actions.stream().map(action -> inShell(page, () -> doing.accept(action))).toList();

    assertThat(inShell).isEqualTo(alone);
  }

  private String alone(Page page, Runnable action) {
    openAlone(page);
    return traceOf(page, action);
  }

  private String inShell(Page page, Runnable action) {
    open(page);
    return traceOf(page, action);
  }

  /** Opens the page natively. */
  abstract void openAlone(Page page);

  /** Opens it in the shell. */
  abstract void open(Page page);

  void openInShell(Page page, String path) {
    page.navigate(server.url(path));
    page.evaluate("berth.ready");
  }

  private static String traceOf(Page page, Runnable action) {
    page.evaluate("entries = history.length");
    action.run();
    page.evaluate("new Promise(done => setTimeout(done, 50))");
    page.waitForFunction("window.trace");
    return (String) page.evaluate("trace()");
  }

  private static double box(Page page, String axis) {
    return ((Number)
            page.evaluate(
                "axis => { const box = document.querySelector('#closed').getBoundingClientRect();"
                    + " return box[axis] + 5 }",
                axis))
        .doubleValue();
  }
}
