package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Hash;
import dev.berth.e2e.site.Shells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An entry point that is served with a policy and a nonce of its own, in a shell with another.
 * Those of its scripts run that run when it is opened alone.
 */
@ChromiumTest
class PagePolicyChromiumIT {
  private static final String NOTE = "seen.push(document.currentScript.id)";
  private static final String POLICY = "object-src 'none'; script-src 'strict-dynamic' 'nonce-%s'";
  private static final String HASH = Hash.of(NOTE);
  private static final String PAGE =
      """
      <!doctype html><html><head><title>Guarded</title>
      <script nonce="page">
        window.seen = [];
        document.addEventListener('securitypolicyviolation', event =>
            seen.push(event.effectiveDirective + ' ' + event.blockedURI.replace(/.*\\//, '')));
        document.addEventListener('error', event => seen.push('error ' + event.target.id), true);
      </script></head><body>
      <script id="inline-with" nonce="page">%1$s;</script>
      <script id="inline-without">%1$s;</script>
      <script id="inline-wrong" nonce="wrong">%1$s;</script>
      <script id="with" nonce="page" src="note.js?with"></script>
      <script id="without" src="note.js?without"></script>
      <script id="wrong" nonce="wrong" src="note.js?wrong"></script>
      <script id="hashed" src="note.js?hashed" integrity="%2$s" crossorigin></script>
      <script id="added-by" nonce="page">%1$s;
        document.head.append(Object.assign(document.createElement('script'),
            {src: 'last.js', id: 'added', onload: () => document.body.append(
                Object.assign(document.createElement('h1'), {textContent: 'Over'}))}))
      </script>
      </body></html>
      """
          .formatted(NOTE, HASH);

  @RegisterExtension final FixtureServer server = new FixtureServer();
  @RegisterExtension final FixtureServer cdn = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer(
        "/",
        Answer.html(Shells.plain().replace("<script defer", "<script nonce=shell defer"))
            .withHeader(
                "Content-Security-Policy",
                POLICY.formatted("shell") + "; base-uri 'self' " + cdn.url("/")));
    server.answer(
        "/routes.json",
        Answer.json(
            """
            {"version": 1,
             "microFrontends": {"near": {"entry": "/page/index.html"},
                                "far": {"entry": "%s"}},
             "routes": [{"path": "/near", "mfe": "near"}, {"path": "/far", "mfe": "far"}]}
            """
                .formatted(cdn.url("/page/index.html"))));
    serve(server);
    serve(cdn);
  }

  @Test
  void theScriptsRunThatRunAlone(Page page, PageErrors errors) {
    errors.expect("Content Security Policy");
    errors.expect("was refused");
    String alone = seen(page, "/page/index.html");
    assertThat(alone).contains("inline-with", "with", "hashed", "added-by").contains("error wrong");

    assertThat(seen(page, "/near")).isEqualTo(alone);
    assertThat(seen(page, "/far")).isEqualTo(alone);
  }

  /** What was refused is not even fetched. */
  @Test
  void nothingIsAskedForThatWillNotRun(Page page, PageErrors errors) {
    errors.expect("was refused");
    seen(page, "/near");

    assertThat(server.requestsFor("/page/note.js")).isEqualTo(2);
  }

  /** A hash in the route map is a word of the shell, which the page cannot take back. */
  @Test
  void whatTheRouteMapAllowsRunsToo(Page page, PageErrors errors) {
    errors.expect("was refused");
    server.answer(
        "/routes.json",
        Answer.json(
            """
            {"version": 1,
             "microFrontends": {"near": {"entry": "/page/index.html", "inlineScripts": "%s"}},
             "routes": [{"path": "/near", "mfe": "near"}]}
            """
                .formatted(Hash.of(NOTE + ";"))));

    assertThat(seen(page, "/near")).contains("inline-without", "inline-wrong", "error without");
  }

  private String seen(Page page, String path) {
    page.navigate(server.url(path));
    page.locator("h1").waitFor();
    return page.evaluate("seen.sort().join()").toString();
  }

  private static void serve(FixtureServer where) {
    where.answer(
        "/page/index.html",
        open(Answer.html(PAGE))
            .withHeader("Content-Security-Policy", POLICY.formatted("page") + " '" + HASH + "'")
            .withHeader("Access-Control-Expose-Headers", "Content-Security-Policy"));
    where.answer("/page/note.js", open(Answer.script(NOTE)));
    where.answer("/page/last.js", open(Answer.script(NOTE)));
  }

  private static Answer open(Answer answer) {
    return answer.withHeader("Access-Control-Allow-Origin", "*");
  }
}
