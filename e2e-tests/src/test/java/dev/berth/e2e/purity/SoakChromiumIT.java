package dev.berth.e2e.purity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.BrowserExtension;
import dev.berth.e2e.purity.Memory.Sample;
import dev.berth.e2e.site.FixtureServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page that is never loaded anew holds as much after hundreds of switches as before. Nodes and
 * listeners are counted exactly, however few the switches; the heap says something only over a
 * thousand, with {@code -Dsoak.switches=1000}.
 */
@ExtendWith(BrowserExtension.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SoakChromiumIT {
  static final int SWITCHES = Integer.getInteger("soak.switches", 300);

  private static final int ENOUGH_FOR_THE_HEAP = 1000;
  private static final int SAMPLES = 10;

  /** Until then the browser still compiles what has become hot. */
  private static final int WARM_UP = 100 + SWITCHES / 5;

  private static final int SWITCHES_PER_SAMPLE = SWITCHES / SAMPLES;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  private BrowserContext context;
  private Page page;

  /** Playwright's tracing would keep what it has seen, so there is none. */
  @BeforeEach
  void open(Browser browser) {
    SoakSite.serve(server);
    context = browser.newContext();
    context.grantPermissions(List.of("geolocation", "camera"));
    page = context.newPage();
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void aWellBehavedPageThatKnowsNothingOfTheBootstrapLeavesNoMemory() {
    assertFlat(soak(List.of("/calm")), 0.5);
  }

  @Test
  void aWellBehavedPageWithLifecycleHooksLeavesNoMemory() {
    assertFlat(soak(List.of("/aware")), 0.5);
  }

  @Test
  void pagesThatMisbehaveInEveryWayLeaveNoMemory() {
    List<String> paths =
        IntStream.range(0, SoakSite.misbehaviours()).mapToObj(number -> "/bad" + number).toList();
    assertFlat(soak(paths), 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages to itself", "of a media query, as it was done once"})
  void noListenerStays(String sideEffect) {
    List<String> paths = List.of("/bad" + SoakSite.rankOf(sideEffect));
    Memory memory = new Memory(page);
    go(paths, 0, 4);
    double before = memory.sample().listeners();

    go(paths, 0, 10);

    assertThat(memory.sample().listeners()).isEqualTo(before);
  }

  private List<Sample> soak(List<String> paths) {
    Memory memory = new Memory(page);
    int next = go(paths, 0, WARM_UP);
    List<Sample> samples = new ArrayList<>(List.of(memory.sample()));
    for (int i = 0; i < SAMPLES; i++) {
      next = go(paths, next, SWITCHES_PER_SAMPLE);
      samples.add(memory.sample());
    }
    return samples;
  }

  /** Each switch there is followed by one back. */
  private int go(List<String> paths, int from, int switches) {
    List<String> visits =
        IntStream.range(from, from + switches / 2)
            .mapToObj(visit -> paths.get(visit % paths.size()))
            .toList();
    page.evaluate(
        """
        async (paths) => {
          for (const path of paths) {
            await berth.navigate(path);
            await berth.navigate('/');
          }
        }
        """,
        visits);
    return from + visits.size();
  }

  private static void assertFlat(List<Sample> samples, double kilobytes) {
    if (SWITCHES >= ENOUGH_FOR_THE_HEAP) {
      assertThat(trend(samples, Sample::heap) / SWITCHES_PER_SAMPLE)
          .as("kilobytes per switch, of %s", samples)
          .isLessThan(kilobytes);
    }
    assertThat(trend(samples, Sample::nodes)).as("nodes of %s", samples).isZero();
    assertThat(trend(samples, Sample::listeners)).as("listeners of %s", samples).isZero();
  }

  private static double trend(List<Sample> samples, Function<Sample, Double> what) {
    return Trend.of(samples.stream().map(what).toList());
  }
}
