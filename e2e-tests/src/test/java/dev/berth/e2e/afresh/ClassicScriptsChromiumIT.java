package dev.berth.e2e.afresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import org.junit.jupiter.api.Test;

/** Classic scripts that declare let, const and class for their page. */
class ClassicScriptsChromiumIT extends ComingBack {
  private static final String A =
      """
      <script src="lib.js"></script>
      <script>
        const settings = {count: 0}, {x: px, ...rest} = {x: 1, y: 2};
        let total = 1
        class Cart extends Base { constructor() { super(); settings.count++ } }
        var late = 'v'
        function add() { return ++total }
      </script>
      <script>
        new Cart();
        seen.push(settings.count, px, rest.y, add(), Base.name, Cart.name, late, version, helper());
        seen.push(document.currentScript.textContent.includes('berth'));
      </script>
      <script src="strict.js" defer onload="seen.push('loaded', typeof strictOnly)"></script>
      <script defer src="end.js"></script>
      """;

  private void serveA() {
    serve("a", A);
    script(
        "/a/lib.js",
        "const version = `v${1}`; class Base {} let helper = () => version\n"
            + "seen.push(new URL(document.currentScript.src).pathname, document.currentScript.text.length)");
    script(
        "/a/strict.js",
        "'use strict'; const strictOnly = (function () { return this === undefined })();"
            + "seen.push(strictOnly, new Error().stack.includes('/a/strict.js:1'))");
    script("/a/end.js", "let ended = 'end'; seen.push(ended)");
  }

  @Test
  void eachVisitIsLikeTheFirst(Page page) {
    serveA();
    String alone = alone(page, "a");
    open(page);

    for (int i = 0; i < VISITS; i++) {
      assertThat(visit(page, "a")).as("visit " + i).isEqualTo(alone);
      leave(page);
      assertThat(
              page.evaluate(
                  "[typeof settings, typeof Cart, typeof px, typeof total, typeof late,"
                      + " typeof version, typeof Base, 'settings' in window, 'late' in window].join()"))
          .isEqualTo(
              "undefined,undefined,undefined,undefined,undefined,undefined,undefined,false,false");
    }
    assertSamePage(page);
  }

  @Test
  void aScriptThatWasDeployedMeanwhileIsTheNewOne(Page page) {
    serve("a", "<script src='lib.js'></script><script>seen.push(version, 'end')</script>");
    script("/a/lib.js", "const version = 'old'");
    open(page);
    assertThat(visit(page, "a")).isEqualTo("old end");
    leave(page);

    script("/a/lib.js", "const version = 'new'");

    assertThat(visit(page, "a")).isEqualTo("new end");
    assertSamePage(page);
  }

  @Test
  void theNextOneMayUseTheSameNamesInAnotherWay(Page page) {
    serveA();
    serve(
        "b",
        "<script>window.settings = 'mine'; var total = [1]; function Cart() {}"
            + "window.version = 2; seen.push(settings, total.length, typeof Cart, version);"
            + "const px = () => 'px'; seen.push(px(), typeof Base, 'end')</script>");
    String a = alone(page, "a");
    String b = alone(page, "b");

    assertInTurnsAsAlone(page, a, b);
  }

  @Test
  void theNetworkSeesAnExternalScriptOnce(Page page) {
    serveA();
    server.answer(
        "/a/lib.js",
        Answer.script("const version = 1, helper = () => 2; class Base {}")
            .withHeader("Cache-Control", "no-cache")
            .withHeader("ETag", "\"1\""));
    open(page);

    visit(page, "a");

    assertThat(server.requestsFor("/a/lib.js")).isEqualTo(1);
  }

  @Test
  void aNameThatMeansSomethingToTheBrowserIsLeftToIt(Page page) {
    serve(
        "a",
        "<script>const history = {mine: 1}; seen.push(history.mine, typeof window.history.back,"
            + "'end')</script>");
    String alone = alone(page, "a");
    open(page);

    assertThat(visit(page, "a")).isEqualTo(alone);
    serve("b", "<script>seen.push(typeof history.back, 'end')</script>");
    page.evaluate("void berth.navigate('/b')");

    assertThat(toldByANewPage(page, "/b")).isEqualTo("function end");
  }

  @Test
  void namesThatTheWindowHasButNobodyReadsAreTheMicroFrontends(Page page) {
    serve(
        "a",
        "<h2 id=form></h2><script>const name = {first: 1}, status = 2, form = 3; class Node {};"
            + "seen.push(name.first, status, form, new Node().nodeType, 'end')</script>");
    String alone = alone(page, "a");
    open(page);

    for (int i = 0; i < VISITS; i++) {
      assertThat(visit(page, "a")).isEqualTo(alone);
      leave(page);
      assertThat(
              page.evaluate(
                  "[window.name, window.status, typeof Node.ELEMENT_NODE,"
                      + " Object.getOwnPropertyDescriptor(window, 'name').get.name].join()"))
          .isEqualTo(",,number,get name");
    }
    assertSamePage(page);
  }

  @Test
  void whatASecurityPolicyForbidsStaysForbidden(Page page, PageErrors errors) {
    errors.expect("Content Security Policy");
    errors.expect("integrity");
    errors.expect("SCRIPT_FAILED");
    server.answer(
        "/",
        Answer.html(
                "<!doctype html><body><script nonce=abc>seen.push('shell')</script>"
                    + "<script defer src=bootstrap.js nonce=abc></script><main data-berth-outlet></main>")
            .withHeader(
                "Content-Security-Policy",
                "script-src 'nonce-abc' 'self'; require-trusted-types-for 'script'"));
    serve(
        "a",
        "<script nonce=abc src=lib.js></script><script nonce=abc>const one = 1;"
            + "seen.push(lib, one, typeof other, typeof broken)</script>"
            + "<script>const two = 2; seen.push('never')</script>"
            + "<script nonce=other>const three = 3; seen.push('never')</script>"
            + "<script nonce=abc src=broken.js integrity=sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=></script>"
            + "<script nonce=abc>const four = 4; seen.push(typeof broken, typeof two, 'end')</script>");
    script("/a/lib.js", "const lib = 'lib'");
    script("/a/broken.js", "const broken = 1");
    open(page);

    for (int i = 0; i < VISITS; i++) {
      page.evaluate("seen.length = 0; berth.navigate('/a')");
      assertThat(page.evaluate("seen.join(' ')"))
          .isEqualTo("lib 1 undefined undefined undefined undefined end");
      leave(page);
    }
    assertSamePage(page);
  }

  @Test
  void aScriptThatCannotBeReadIsHelpedByALoadOfThePage(Page page, PageErrors errors) {
    errors.expect("already been declared");
    serve(
        "a",
        "<script>seen.push(eval('1'), 'end'); document.body.append(Object.assign("
            + "document.createElement('script'), {text: 'const added = 1'}))</script>");
    open(page);
    visit(page, "a");
    leave(page);

    page.evaluate("void berth.navigate('/a')");

    assertThat(toldByANewPage(page, "/a")).isEqualTo("1 end");
  }

  @Test
  void whatIsLoadedAnewIsReported(Page page) {
    serve("a", "<script>const navigator = 1; seen.push('end')</script>");
    page.addInitScript(
        "document.addEventListener('berth:leftover', event =>"
            + " sessionStorage.left = JSON.stringify(event.detail.report.scripts))");
    open(page);
    visit(page, "a");

    page.evaluate("void berth.navigate('/')");
    page.waitForFunction(
        "key => window.pageKey && window.pageKey != key && sessionStorage.left", opened());

    assertThat((String) page.evaluate("sessionStorage.left"))
        .contains("declares navigator, which the window has already", "loaded anew");
  }

  @Test
  void aNameThatIsDeclaredTwiceIsTheErrorThatItIs(Page page, PageErrors errors) {
    errors.expect("already been declared");
    serve(
        "a",
        "<script>onerror = message => seen.push(message.split(': ').pop())</script>"
            + "<script>const one = 1</script><script>let one = 2; seen.push('never')</script>"
            + "<script>let two; let two; seen.push('never')</script><script>seen.push(one, 'end')"
            + "</script>");
    String alone = alone(page, "a");

    assertAlwaysAsAlone(page, "a", alone);
  }

  @Test
  void namesClashWithThoseOfTheirOwnPageAlone(Page page, PageErrors errors) {
    errors.expect("has already been declared");
    serve(
        "a",
        """
        <script>addEventListener('error', event => seen.push(event.error.name))</script>
        <script>function plain() {}</script>
        <script>let one = 1; var two = 2</script>
        <script>seen.push('never'); var one = 3</script>
        <script>seen.push('never'); let two = 3</script>
        <script>seen.push('never'); const plain = 3</script>
        <script>{ let one = 4; var two = 5 } seen.push(one, two, 'end')</script>
        """);
    serve(
        "b",
        "<script>const plain = 1, two = 2; let one = 3; seen.push(plain, two, one, 'end')</script>");
    String a = alone(page, "a");
    String b = alone(page, "b");

    assertInTurnsAsAlone(page, a, b);
  }

  @Test
  void aNameIsOutOfReachBeforeItsLineButForAPropertyThatMayBeMissing(Page page) {
    serve(
        "a",
        """
        <script>
        const read = call => { try { return typeof call() } catch (error) { return error.message } };
        seen.push(read(() => late), read(() => empty), read(() => Cart));
        const shop = window.shop || { name: 'shop' };
        let late = 1, empty;
        class Cart {}
        late++;
        window.shop = shop;
        </script>
        <script>const { missing } = window; seen.push(late, empty, shop.name, typeof Cart, missing, 'end')</script>
        """);
    String alone = alone(page, "a");

    assertAlwaysAsAlone(page, "a", alone);
  }

  @Test
  void aScriptWithoutDeclarationsForThePageIsLeftAlone(Page page) {
    serve("a", "<script src=iife.js></script>");
    script("/a/iife.js", "(function () {\n  const x = 1; class Y {}\n  seen.push(x, 'end') })()");
    open(page);

    assertThat(visit(page, "a")).isEqualTo("1 end");

    assertThat(
            page.evaluate(
                "document.scripts.length" + " - document.querySelectorAll('script[src]').length"))
        .isEqualTo(0);
  }
}
