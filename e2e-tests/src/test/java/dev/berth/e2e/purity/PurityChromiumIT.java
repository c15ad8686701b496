package dev.berth.e2e.purity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a micro-frontend did is as if it had never been done, wherever in its life it did it. */
@ChromiumTest
class PurityChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "calm": {"entry": "/calm.html"},
         "SCRIPT": {"entry": "/SCRIPT.html"}, "MOUNT": {"entry": "/MOUNT.html"},
         "TIMER": {"entry": "/TIMER.html"}, "LATE": {"entry": "/LATE.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/calm", "mfe": "calm"},
         {"path": "/SCRIPT", "mfe": "SCRIPT"}, {"path": "/MOUNT", "mfe": "MOUNT"},
         {"path": "/TIMER", "mfe": "TIMER"}, {"path": "/LATE", "mfe": "LATE"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  /** Never opened. */
  private final CountDownLatch gate = new CountDownLatch(1);

  static List<SideEffect> effects() {
    return SideEffect.all();
  }

  @ParameterizedTest
  @MethodSource("effects")
  void nothingIsLeft(SideEffect effect, BrowserContext context, Page page, PageErrors errors) {
    errors.expect("");
    context.grantPermissions(List.of("geolocation", "camera"));
    serve(effect);
    page.addInitScript(PurityResources.text("probe.js"));

    Map<String, List<Object>> left = leftBy(page, List.of(Place.values()));

    assertThat(left).as(() -> "left by place: " + leftByPlace(page)).isEmpty();
  }

  /** To look is what takes the time: at each place by itself only when something is left. */
  private Map<Place, Object> leftByPlace(Page page) {
    Map<Place, Object> left = new TreeMap<>();
    for (Place place : Place.values()) {
      left.put(place, leftBy(page, List.of(place)));
    }
    return left;
  }

  private Map<String, List<Object>> leftBy(Page page, List<Place> places) {
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    Probe probe = new Probe(page);
    visit(page, "/calm");
    Map<String, List<Object>> before = probe.look();
    for (Place place : places) {
      visit(page, "/" + place);
    }
    return difference(before, probe.look());
  }

  private void serve(SideEffect effect) {
    server.answer("/", Answer.html(PurityResources.text("shell.html")));
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/calm.html", EntryPoints.withScript("Calm", "shell.done = 1"));
    server.answer("/never", EntryPoints.named("Never").heldBy(gate));
    for (Place place : Place.values()) {
      server.answer("/" + place + ".html", place.entryPoint(effect));
    }
  }

  /** Goes there, lets the work be done, and leaves for where no micro-frontend is. */
  private static void visit(Page page, String path) {
    page.evaluate("shell.done = 0");
    page.evaluate("berth.navigate('" + path + "')");
    page.waitForFunction("shell.done");
    page.evaluate("berth.navigate('/nowhere').catch(() => {})");
  }

  private static Map<String, List<Object>> difference(
      Map<String, List<Object>> before, Map<String, List<Object>> after) {
    Map<String, List<Object>> difference = new TreeMap<>();
    after.forEach(
        (what, now) -> {
          List<Object> then = before.getOrDefault(what, List.of());
          List<Object> changed = new ArrayList<>();
          now.stream()
              .filter(each -> !then.contains(each))
              .forEach(each -> changed.add("+" + each));
          then.stream()
              .filter(each -> !now.contains(each))
              .forEach(each -> changed.add("-" + each));
          if (now.size() != then.size() && changed.isEmpty()) {
            changed.add(then.size() + " before, " + now.size() + " now");
          }
          if (!changed.isEmpty()) {
            difference.put(what, changed);
          }
        });
    return difference;
  }
}
