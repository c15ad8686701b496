package dev.berth.e2e.afresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.site.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules, which a browser evaluates once for each address. */
class ModulesChromiumIT extends ComingBack {
  private void serveA() {
    serve(
        "a",
        """
        <script type="importmap">{"imports": {"lib": "./vendor/lib.js", "vendor/": "./vendor/"}}</script>
        <script type="module" src="main.js"></script>
        <script type="module">
          import {state} from './shared.js';
          import lib from 'lib';
          import {deep} from 'vendor/deep.js';
          const late = await import('./late.js');
          seen.push('inline', ++state.count, lib(), deep, late.value(), import.meta.url.includes('/a/'));
          seen.push('end');
        </script>
        """);
    script(
        "/a/main.js",
        "import {state} from './shared.js'; import lib from 'lib'; state.count++;"
            + "document.querySelector('h1').append(state.count);"
            + "seen.push('main', state.count, lib(), document.querySelector('h1').textContent,"
            + " new URL('./x.png', import.meta.url).pathname)");
    script("/a/shared.js", "export const state = {count: 0}; seen.push('shared')");
    script(
        "/a/late.js",
        "import {state} from './shared.js'; export const value = () => ++state.count");
    script("/a/vendor/lib.js", "let calls = 0; export default () => ++calls");
    script("/a/vendor/deep.js", "import lib from 'lib'; export const deep = lib()");
  }

  @Test
  void theWholeGraphIsEvaluatedAfresh(Page page) {
    serveA();
    String alone = alone(page, "a");
    open(page);

    for (int i = 0; i < VISITS; i++) {
      assertThat(visit(page, "a")).as("visit " + i).isEqualTo(alone);
      assertThat(page.evaluate("document.querySelector('script[src=\"main.js\"]') != null"))
          .isEqualTo(true);
      leave(page);
    }
    assertSamePage(page);
  }

  @Test
  void atItsOwnAddressAndAtAnotherTheWholeGraphIsEvaluatedAfresh(Page page) {
    serveA();
    String alone = alone(page, "a");
    open(page);

    for (String address : new String[] {"a/", "a", "a/?x=/y/#z/", "a", "a/", "a/?x"}) {
      assertThat(visit(page, address)).as("at /" + address).isEqualTo(alone);
      page.waitForFunction("document.querySelectorAll('head base').length == 0");
      assertThat(page.evaluate("document.querySelectorAll('base').length"))
          .isEqualTo(address.equals("a") ? 1 : 0);
      leave(page);
    }
    assertSamePage(page);
  }

  @Test
  void modulesInAPageWithABaseOfItsOwnAreEvaluatedAfresh(Page page) {
    serve(
        "a",
        """
        <base href="deep/">
        <script type="module">
          import {state} from './state.js';
          seen.push(++state.count, 'end');
        </script>
        """);
    script("/a/deep/state.js", "export const state = {count: 0}; seen.push('state')");
    String alone = alone(page, "a");
    open(page);

    for (String address : new String[] {"a", "a/", "a", "a/"}) {
      assertThat(visit(page, address)).as("at /" + address).isEqualTo(alone);
      leave(page);
    }
    assertSamePage(page);
  }

  /** Browsers keep files in memory, and with them the address of the one who asked first. */
  @ParameterizedTest
  @CsvSource({"max-age=3600,", "no-cache,tag", "'',tag"})
  void modulesThatTheBrowserHasKeptAreEvaluatedAfresh(String control, String tag, Page page) {
    serveA();
    for (String path : new String[] {"main", "shared", "late", "vendor/lib", "vendor/deep"}) {
      String file = "/a/" + path + ".js";
      Answer answer = server.answerOf(file).withHeader("Cache-Control", control);
      server.answer(file, tag == null ? answer : answer.withHeader("ETag", "\"" + tag + "\""));
    }
    String alone = alone(page, "a");

    assertAlwaysAsAlone(page, "a", alone);
  }

  /** A loader of components puts their addresses together, and finds itself by its address. */
  @Test
  void modulesWithNamesMadeAtRunTimeAreEvaluatedAfresh(Page page) {
    serve("a", "<script type=module src=/kit/loader.js></script>");
    script(
        "/kit/loader.js",
        "const own = [...document.scripts].find(script => /loader\\.js$/.test(script.src));"
            + "const {part} = await import(own.getAttribute('src').replace('loader', ['parts', 'a'].join('/')));"
            + "seen.push(part(), own.getAttribute('src'), 'end')");
    script("/kit/parts/a.js", "let n = 0; export const part = () => ++n");
    String alone = alone(page, "a");

    assertAlwaysAsAlone(page, "a", alone);
  }

  @Test
  void outputOfABundlerComesBackUnchanged(Page page) {
    serve(
        "a", "<div id=root></div><script type=module crossorigin src=assets/index-1a.js></script>");
    script(
        "/a/assets/index-1a.js",
        "const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=[\"assets/page-2b.js\","
            + "\"assets/vendor-3c.js\"])))=>i.map(i=>d[i]);import{c as e,s as t}from\"./vendor-3c.js\";"
            + "e.n++;document.getElementById(\"root\").textContent=`n${e.n}`;const r=()=>"
            + "import(\"./page-2b.js\");window.go=()=>r().then(m=>m.show());export{e as a};"
            + "seen.push(t,document.getElementById(\"root\").textContent,\"end\")");
    script("/a/assets/vendor-3c.js", "const c={n:0},s=\"vendor\";export{c,s}");
    script(
        "/a/assets/page-2b.js",
        "import{c as e}from\"./vendor-3c.js\";import{a}from\"./index-1a.js\";"
            + "export const show=()=>[a===e,++e.n].join()");
    String alone = alone(page, "a");
    open(page);
    assertThat(visit(page, "a")).isEqualTo(alone);
    leave(page);

    for (int i = 0; i < VISITS; i++) {
      assertThat(visit(page, "a")).isEqualTo(alone);
      assertThat(page.evaluate("go()"))
          .as("a chunk that was never loaded before")
          .isEqualTo("true,2");
      leave(page);
    }
    assertSamePage(page);
  }

  @Test
  void mapsToOtherVersionsLiveSideBySide(Page page) {
    for (String name : new String[] {"a", "b"}) {
      serve(
          name,
          "<script type=importmap>{\"imports\": {\"ui\": \"/vendor/ui-"
              + name
              + ".js\"}}</script>"
              + "<script type=module>import ui from 'ui'; seen.push(ui(), 'end')</script>");
      script("/vendor/ui-" + name + ".js", "let n = 0; export default () => '" + name + "' + ++n");
    }
    open(page);

    for (int i = 0; i < VISITS; i++) {
      assertThat(visit(page, "a")).isEqualTo("a1 end");
      assertThat(visit(page, "b")).isEqualTo("b1 end");
    }
    assertSamePage(page);
  }

  @Test
  void pastTheBudgetTheNextVisitIsALoadOfThePage(Page page) {
    serveA();
    page.addInitScript(
        "document.addEventListener('berth:leftover', event =>"
            + " sessionStorage.left = JSON.stringify(event.detail.report.scripts))");
    String alone = alone(page, "a");
    open(page);

    for (int i = 0; i < 31; i++) {
      assertThat(visit(page, "a")).isEqualTo(alone);
      leave(page);
      assertSamePage(page);
    }
    assertThat((String) page.evaluate("sessionStorage.left")).contains("30 further evaluations");
    page.evaluate("seen.length = 0; void berth.navigate('/a')");

    assertThat(toldByANewPage(page, "/a")).isEqualTo(alone);
  }
}
