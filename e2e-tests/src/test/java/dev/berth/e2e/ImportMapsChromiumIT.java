package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two micro-frontends that call different modules by the same names. Each finds its own, as it does
 * alone, whoever was there before.
 */
@ChromiumTest
class ImportMapsChromiumIT {
  private static final String MAP =
      """
      {"imports": {"ui": "./ui.js", "deep/": "./deep/", "core": "%1$s/vendor/core-%2$s.js",
                   "/shared/config.js": "./config.js"},
       "scopes": {"%1$s/vendor/core-%2$s.js": {"ui": "%1$s/vendor/ui-%2$s.js"},
                  "./deep/": {"ui": "./deep/ui.js"}},
       "integrity": {"./hashed.js": "sha384-none"}}
      """;
  private static final String BODY =
      """
      <script type="importmap">%s</script>
      <script type="module" src="main.js"></script>
      <script type="module">
        import ui from 'ui';
        import core from 'core';
        import {deep} from 'deep/part.js';
        import config from '/shared/config.js';
        const late = await import('ui');
        const none = await import('none').catch(error => error.name);
        const hashed = await import('./hashed.js').catch(error => error.name);
        seen.push([ui, core, deep, config, late.default, none, hashed].join(' '));
      </script>
      <script>seen.push(JSON.parse(document.querySelector('[type=importmap]').textContent)
          .imports.ui)</script>
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();
  @RegisterExtension final FixtureServer cdn = new FixtureServer();

  @BeforeEach
  void serve(Page page) {
    page.addInitScript("window.seen = []");
    server.answer(
        "/routes.json",
        Answer.json(
            """
            {"version": 1,
             "microFrontends": {"a": {"entry": "/mfes/a/index.html"},
                                "b": {"entry": "/mfes/b/index.html"}},
             "routes": [{"path": "/a", "mfe": "a"}, {"path": "/b", "mfe": "b"}]}
            """));
    serve("a");
    serve("b");
  }

  @Test
  void eachFindsItsOwnModulesWhoeverWasThereBefore(Page page, PageErrors errors) {
    errors.expect("/hashed.js");
    String a = alone(page, "a");
    String b = alone(page, "b");
    assertThat(a).isNotEqualTo(b).contains("a-core-a-scoped").contains("TypeError TypeError");

    page.navigate(server.url("/a"));
    assertThat(seen(page)).isEqualTo(a);
    assertThat(visit(page, "b")).isEqualTo(b);
    assertThat(visit(page, "a")).isEqualTo(a);
    assertThat(visit(page, "b")).isEqualTo(b);
  }

  @Test
  void whoHasNoMapHasNone(Page page, PageErrors errors) {
    errors.expect("/hashed.js");
    errors.expect("Failed to resolve module specifier");
    cdn.answer(
        "/c/index.html",
        open(
            page(
                "<script type=module>seen.push(await import('ui').catch(error => error.name))</script>")));
    server.answer(
        "/routes.json",
        Answer.json(
            """
            {"version": 1,
             "microFrontends": {"a": {"entry": "/mfes/a/index.html"}, "c": {"entry": "%s"}},
             "routes": [{"path": "/a", "mfe": "a"}, {"path": "/c", "mfe": "c"}]}
            """
                .formatted(cdn.url("/c/index.html"))));
    page.navigate(server.url("/a"));
    seen(page);

    page.evaluate("seen.length = 0; berth.navigate('/c')");

    page.waitForFunction("seen.length == 1");
    assertThat(page.evaluate("seen.join()")).isEqualTo("TypeError");
  }

  @Test
  void whatIsNoMapIsRefusedByTheBrowserItself(Page page, PageErrors errors) {
    errors.expect("uncaught");
    page.addInitScript("addEventListener('error', event => seen.push(event.message))");
    String html =
        "<script type=importmap>{\"imports\": </script><script type=importmap>[]</script>";
    server.answer("/mfes/a/index.html", page(html));
    page.navigate(server.url("/mfes/a/index.html"));
    Object alone = page.evaluate("seen.join(' | ')");

    page.navigate(server.url("/a"));
    page.evaluate("berth.ready");

    assertThat(page.evaluate("seen.join(' | ')")).isEqualTo(alone);
  }

  private void serve(String name) {
    String folder = "/mfes/" + name + "/";
    String map = MAP.formatted(cdn.url(""), name);
    server.answer(folder + "index.html", page(BODY.formatted(map)));
    server.answer(folder + "ui.js", module(name + "-ui"));
    server.answer(folder + "config.js", module(name + "-config"));
    server.answer(folder + "hashed.js", module("hashed"));
    server.answer(folder + "deep/ui.js", module(name + "-deep-ui"));
    server.answer(
        folder + "deep/part.js",
        Answer.script("import ui from 'ui'; export const deep = 'deep ' + ui"));
    server.answer(
        folder + "main.js",
        Answer.script("import ui from 'ui'; import core from 'core'; seen.push('main', ui, core)"));
    cdn.answer(
        "/vendor/core-" + name + ".js",
        open(
            Answer.script(
                "import ui from 'ui'; import config from '/shared/config.js';"
                    + " export default ['%s-core', ui, config].join('-')".formatted(name))));
    cdn.answer("/vendor/ui-" + name + ".js", open(module(name + "-scoped")));
    cdn.answer("/shared/config.js", open(module("cdn")));
  }

  private static Answer page(String body) {
    return EntryPoints.withBody("Page", body);
  }

  private static Answer module(String value) {
    return Answer.script("export default '" + value + "'");
  }

  private static Answer open(Answer answer) {
    return answer.withHeader("Access-Control-Allow-Origin", "*");
  }

  private String alone(Page page, String name) {
    page.navigate(server.url("/mfes/" + name + "/index.html"));
    return seen(page);
  }

  private static String visit(Page page, String name) {
    page.evaluate("name => { seen.length = 0; return berth.navigate('/' + name) }", name);
    return seen(page);
  }

  private static String seen(Page page) {
    page.waitForFunction("seen.some(entry => entry.includes('Error'))");
    return (String) page.evaluate("seen.join(' | ')");
  }
}
