package dev.berth.e2e.purity;

import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Micro-frontends that behave well and ill, each with a few dozen nodes. */
final class SoakSite {
  private static final List<SideEffect> EFFECTS = SideEffect.all();
  private static final String BODY = "<ul>" + "<li><b>item</b></li>".repeat(50) + "</ul>";

  /** The shell keeps nothing of what the side effects hand to it. */
  private static final String SHELL =
      """
      <script>
        const none = {push() {}};
        window.shell = {heard() {}, sounds: none, streams: none, urls: none};
      </script>
      """;

  private static final String MODULE = "<script type=\"module\" src=\"/module.js\"></script>";

  /** Some 80 KB each time it is evaluated. */
  private static final String STATE =
      "export const state = Array.from({length: 10000}, (none, rank) => rank / 3)";

  private SoakSite() {}

  static void serve(FixtureServer server) {
    server.answer("/", Answer.html(Shells.withInHead(SHELL)));
    server.answer("/routes.json", Answer.json(routes()));
    server.answer("/home.html", EntryPoints.withBody("Home", BODY));
    server.answer(
        "/calm.html",
        page("window.state = {list: new Array(1000)}; addEventListener('resize', () => state)"));
    server.answer(
        "/aware.html",
        page(
            """
            berth.lifecycle({
              mount() {
                document.querySelector('h1').onclick = () => 0;
                addEventListener('resize', () => 0);
              },
              unmount() {},
            })
            """));
    for (int i = 0; i < EFFECTS.size(); i++) {
      String code = "(async () => {" + EFFECTS.get(i).code() + "\n})().catch(() => 0)";
      server.answer("/bad" + i + ".html", page(code));
    }
    server.answer("/module.html", EntryPoints.withBody("Module", MODULE));
    server.answer(
        "/module.js", Answer.script("import {state} from './state.js'; window.x = state"));
    server.answer("/state.js", Answer.script(STATE));
    server.answer("/never", EntryPoints.named("Never").heldBy(new CountDownLatch(1)));
  }

  /** How many ways there are to behave ill, at {@code /bad0} and so on. */
  static int misbehaviours() {
    return EFFECTS.size();
  }

  /** Which of them does that. */
  static int rankOf(String sideEffect) {
    return EFFECTS.stream().map(SideEffect::name).toList().indexOf(sideEffect);
  }

  private static Answer page(String script) {
    return EntryPoints.withBody("Page", BODY + "<script>" + script + "</script>");
  }

  private static String routes() {
    List<String> names =
        Stream.concat(
                Stream.of("calm", "aware", "module"),
                IntStream.range(0, EFFECTS.size()).mapToObj(number -> "bad" + number))
            .toList();
    String entries = each(names, "\"%1$s\": {\"entry\": \"/%1$s.html\"}");
    String routes = each(names, "{\"path\": \"/%1$s\", \"mfe\": \"%1$s\"}");
    return """
        {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}, %s},
         "routes": [{"path": "/", "mfe": "home"}, %s]}
        """
        .formatted(entries, routes);
  }

  private static String each(List<String> names, String pattern) {
    return names.stream().map(pattern::formatted).collect(Collectors.joining(", "));
  }
}
