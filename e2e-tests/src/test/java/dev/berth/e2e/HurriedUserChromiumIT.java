package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A thousand random moves of a user who waits for nothing: visits, clicks, double clicks, back,
 * forward, sign-in, sign-out, scripts that write addresses, pages that hold the user, entry points
 * that are missing, hooks that never settle. Another seed each time; that of a failure is repeated
 * with {@code -Dberth.seed=NUMBER}.
 */
@ChromiumTest
class HurriedUserChromiumIT {
  private static final int STEPS = 1000;
  private static final String ROUTES =
      """
      {"version": 1, "defaults": {"retries": 0, "lifecycleTimeout": "100ms"},
       "microFrontends": {
         "home": {"entry": "/mfes/home.html"}, "hooks": {"entry": "/mfes/hooks.html"},
         "slow": {"entry": "/mfes/slow.html"}, "plain": {"entry": "/mfes/plain.html"},
         "gone": {"entry": "/mfes/gone.html"}, "stuck": {"entry": "/mfes/stuck.html"},
         "club": {"entry": "/mfes/club.html"}, "sorry": {"entry": "/mfes/sorry.html"},
         "lost": {"entry": "/mfes/lost.html"}},
       "routes": [
         {"path": "/", "mfe": "home"}, {"path": "/hooks/*", "mfe": "hooks"},
         {"path": "/slow/:id", "mfe": "slow"}, {"path": "/plain", "mfe": "plain"},
         {"path": "/gone", "mfe": "gone"}, {"path": "/stuck", "mfe": "stuck"},
         {"path": "/club", "mfe": "club", "userStatus": "authenticated", "otherwise": "/plain"},
         {"path": "/old", "redirect": "/slow/3"}],
       "fallback": {"notFound": "lost", "failure": "sorry"}}
      """;
  private static final String PAIR =
      "unmount() { visits.unmounted('%1$s') }, beforeUnmount: () => visits.mayLeave(),";
  private static final List<String> LINKS =
      List.of(
          "/",
          "/hooks",
          "/hooks/more",
          "/slow/1",
          "/slow/2",
          "/plain",
          "/gone",
          "/stuck",
          "/club",
          "/old");

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() throws IOException {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/hurried-user.js", Answer.script(script()));
    String links = String.join("", LINKS.stream().map("<a href='%s'>go</a>"::formatted).toList());
    server.answer(
        "/",
        Answer.html(
            Shells.withInHeader(links)
                .replace(
                    "<script defer", "<script src='/hurried-user.js'></script><script defer")));
    for (String name : List.of("Home", "Plain", "Club", "Sorry", "Lost")) {
      server.answer("/mfes/" + name.toLowerCase() + ".html", EntryPoints.named(name));
    }
    server.answer(
        "/mfes/hooks.html",
        EntryPoints.withHooks(
            "Hooks", PAIR.formatted("hooks") + "mount() { visits.mounted('hooks') }, update() {}"));
    server.answer(
        "/mfes/slow.html",
        EntryPoints.withHooks(
            "Slow",
            PAIR.formatted("slow")
                + "async mount() { await new Promise(done => setTimeout(done, 20));"
                + " visits.mounted('slow') }"));
    server.answer(
        "/mfes/stuck.html", EntryPoints.withHooks("Stuck", "mount: () => new Promise(() => {})"));
  }

  @Test
  void whateverHappensTheOnePageShownIsTheOneThatAddressAndStatusAskFor(
      Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("ENTRY_UNREACHABLE");
    errors.expect("LIFECYCLE_TIMEOUT");
    int seed = Long.getLong("berth.seed", System.nanoTime()).intValue();
    System.out.println("HurriedUserChromiumIT: seed " + seed);
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");

    Map<?, ?> told =
        (Map<?, ?>)
            page.evaluate("([seed, steps]) => visits.live(seed, steps)", List.of(seed, STEPS));

    assertThat((List<?>) told.get("problems")).as("with seed %s", seed).isEmpty();
    assertThat((int) told.get("mounted")).isGreaterThan(20);
    assertThat(told.get("shown"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .hasSizeGreaterThan(3);
  }

  private static String script() throws IOException {
    try (InputStream text =
        HurriedUserChromiumIT.class.getResourceAsStream("/visits/hurried-user.js")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
