package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Packages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The routers of frameworks go back, forward and on within a shell as they do alone. */
@ChromiumTest
class RoutersChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"app": {"entry": "/mfes/app.html"}, "home": {"entry": "/mfes/home.html"}},
       "routes": [{"path": "/shop/*", "mfe": "app"}, {"path": "/home", "mfe": "home"}]}
      """;

  /** What of a package is wanted, by its jar. */
  private static final List<List<String>> FILES =
      List.of(
          List.of("react", "umd/react.production.min.js"),
          List.of("react-dom", "umd/react-dom.production.min.js"),
          List.of("remix-run__router", "router.umd.min.js"),
          List.of("react-router", "umd/react-router.production.min.js"),
          List.of("react-router-dom", "umd/react-router-dom.production.min.js"),
          List.of("vue", "vue.global.prod.js"),
          List.of("vue-router", "vue-router.global.prod.js"));

  /** Without what is another one each time; places of Vue's state have no base. */
  private static final String STATE =
      """
      JSON.stringify(history.state, (key, value) => ['key', 'scroll'].includes(key) ? 0 : value)
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/mfes/home.html", EntryPoints.named("Home"));
    server.answer("/home", EntryPoints.named("Home"));
    for (List<String> file : FILES) {
      server.answer(
          "/packages/" + file.get(0) + "/" + file.get(1),
          Answer.script(Packages.text(file.get(0), file.get(1))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"react", "vue", "vue-hash", "plain-hash", "navigation"})
  void aRouterWorksAsAlone(String router, Page alone) throws IOException {
    Answer entry = Answer.html(page(router));
    server.answer("/mfes/app.html", entry);
    for (String path : List.of("/alone", "/alone/item/1", "/alone/item/2")) {
      server.answer(path, entry);
    }
    Page within = alone.context().newPage();

    List<String> expected = walk(alone, "/alone", router.endsWith("hash"));
    List<String> found = walk(within, "/shop", router.endsWith("hash"));

    assertThat(found).containsExactlyElementsOf(expected);
  }

  /** The shell and the router within have the number sign in common. */
  @ParameterizedTest
  @ValueSource(strings = {"react", "vue"})
  void aHashRouterWorksAsAloneBehindTheNumberSignOfTheShell(String router, Page alone)
      throws IOException {
    server.answer("/routes.json", Answer.json(ROUTES.replace("1,", "1, \"history\": \"hash\",")));
    Answer entry =
        Answer.html(
            page(router)
                .replace("BrowserRouter", "HashRouter")
                .replace("createWebHistory(", "createWebHashHistory(location.pathname + '#' + (")
                .replace("'/alone');", "'/alone'));"));
    server.answer("/mfes/app.html", entry);
    server.answer("/alone", entry);
    Page within = alone.context().newPage();

    List<String> expected = walk(alone, "/alone#/alone", false);
    List<String> found = walk(within, "/#/shop", false);

    assertThat(found).containsExactlyElementsOf(expected);
  }

  /** What is shown, where, with which state, after each step. */
  private List<String> walk(Page page, String base, boolean hash) {
    List<String> trace = new ArrayList<>();
    page.navigate(server.url(base));
    note("List", page, base, trace);
    click("one", "Item 1", page, base, trace);
    click("two", "Item 2", page, base, trace);
    page.goBack();
    note("Item 1", page, base, trace);
    page.goBack();
    note("List", page, base, trace);
    page.goForward();
    note("Item 1", page, base, trace);
    page.reload();
    note("Item 1", page, base, trace);
    page.goBack();
    note("List", page, base, trace);
    page.goForward();
    note("Item 1", page, base, trace);
    click("away", "Home", page, base, trace);
    page.goBack();
    note("Item 1", page, base, trace);
    click("two", "Item 2", page, base, trace);
    page.navigate(server.url(base + (hash ? "#/item/1" : "/item/1")));
    note("Item 1", page, base, trace);
    page.goBack();
    note("Item 2", page, base, trace);
    return trace;
  }

  private void click(String link, String heading, Page page, String base, List<String> trace) {
    page.locator("nav").getByText(link).click();
    note(heading, page, base, trace);
  }

  private void note(String heading, Page page, String base, List<String> trace) {
    assertThat(page.locator("h1")).hasText(heading);
    String place =
        page.url()
            .substring(server.url("").length())
            .replace(base, "BASE")
            .replace("/#/home", "/home");
    trace.add(
        String.join(
            " | ",
            heading,
            place,
            "" + page.evaluate("history.length"),
            "" + page.evaluate(STATE)));
  }

  private static String page(String router) throws IOException {
    try (InputStream html =
        RoutersChromiumIT.class.getResourceAsStream("/routers/" + router + ".html")) {
      return new String(html.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
