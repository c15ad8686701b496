package dev.berth.e2e.purity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.purity.ListenerStep.Act;
import dev.berth.e2e.purity.ListenerStep.Call;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the shell and a micro-frontend do with listeners, they are called as in a page without
 * the bootstrap. Afterwards those of the micro-frontend are gone, and those of the shell are there.
 */
@ChromiumTest
class ListenersChromiumIT {
  private static final int SEQUENCES = 200;
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "guest": {"entry": "/guest.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/guest", "mfe": "guest"}]}
      """;

  private static final ListenerStep DISPATCH =
      new ListenerStep("guest", Act.DISPATCH, "window", "a", Call.PLAIN, 0, "guest", true);
  private static final String SCRIPT = "<script defer src=\"/shell.js\"></script>";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  private ListenerStage alone;
  private ListenerStage orchestrated;

  @BeforeEach
  void open(Page page, BrowserContext context, PageErrors errors) {
    errors.expect("thrown on purpose");
    errors.expect("TypeError");
    errors.expect("Unable to preventDefault inside passive event listener");
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/guest.html", EntryPoints.named("Guest"));
    server.answer("/shell.js", Answer.script(PurityResources.text("listeners.js")));
    server.answer("/", Answer.html(Shells.withInHead(SCRIPT)));
    server.answer("/alone.html", EntryPoints.withHead("Alone", SCRIPT));
    Page another = context.newPage();
    another.navigate(server.url("/alone.html"));
    alone = new ListenerStage(another, "0", "stage.end()");
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    orchestrated = new ListenerStage(page, "berth.navigate('/guest')", "berth.navigate('/')");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void areCalledAsInAPageWithoutTheBootstrap(long seed) {
    List<List<ListenerStep>> sequences = ListenerSequences.random(seed, SEQUENCES);
    List<String> expected = alone.play(sequences);

    List<String> seen = orchestrated.play(sequences);

    for (int i = 0; i < SEQUENCES; i++) {
      if (!seen.get(i).equals(expected.get(i))) {
        explain(sequences.get(i));
      }
    }
  }

  @Test
  void captureMayBeToldByANumber() {
    List<ListenerStep> steps = List.of(add(4));

    assertThat(seen(steps)).isEqualTo(expected(steps));
  }

  @Test
  void aListenerThatIsThereAlreadyIsNotMadeOneThatIsCalledOnce() {
    List<ListenerStep> steps = List.of(add(0), add(9), DISPATCH);

    assertThat(seen(steps)).isEqualTo(expected(steps));
  }

  private static ListenerStep add(int options) {
    return new ListenerStep("guest", Act.ADD, "window", "a", Call.PLAIN, options, "guest", true);
  }

  /** Fails with the least that shows it. */
  private void explain(List<ListenerStep> steps) {
    List<ListenerStep> least =
        ListenerSequences.shortest(steps, it -> !seen(it).equals(expected(it)));
    assertThat(seen(least)).as("%s", least).isEqualTo(expected(least));
    assertThat(seen(steps)).as("only after others: %s", steps).isEqualTo(expected(steps));
  }

  private String seen(List<ListenerStep> steps) {
    return orchestrated.play(List.of(steps)).get(0);
  }

  private String expected(List<ListenerStep> steps) {
    return alone.play(List.of(steps)).get(0);
  }
}
