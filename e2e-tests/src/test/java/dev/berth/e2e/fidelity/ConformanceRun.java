package dev.berth.e2e.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares pages through the bootstrap with the same pages alone. */
final class ConformanceRun implements AutoCloseable {
  private final Browser browser;
  private final ConformanceServer near;
  private final ConformanceServer far;
  private final Map<String, Trace> nativeTraces = new HashMap<>();

  ConformanceRun(Browser browser, List<ConformancePage> pages) throws IOException {
    this.browser = browser;
    ConformanceSite site = new ConformanceSite(pages);
    near = new ConformanceServer(site);
    far = new ConformanceServer(site);
    near.start(far);
    far.start(near);
  }

  /** Fails when a page differs without a reason, or has a reason and does not differ. */
  void compare(ConformancePage page, Way way) {
    Trace alone = alone(page, way.isFar() ? far : near);
    assertThat(alone.hasEnded()).as("the page ends natively; it observed:\n%s", alone).isTrue();
    try (Opening opening = new Opening(browser)) {
      Trace shown = throughBootstrap(opening, page, way);
      String story =
          "%s: %s%nThe console said: %s".formatted(page, page.title(), opening.problems());
      way.difference(page)
          .ifPresentOrElse(
              reason ->
                  assertThat(shown).as("%s%nno longer: %s", story, reason).isNotEqualTo(alone),
              () -> assertThat(shown.lines()).as(story).isEqualTo(alone.lines()));
    }
  }

  ConformanceServer near() {
    return near;
  }

  ConformanceServer far() {
    return far;
  }

  /** Opens a page natively, once. */
  Trace alone(ConformancePage page, ConformanceServer server) {
    return nativeTraces.computeIfAbsent(
        server.origin() + page.path(),
        key -> {
          try (Opening opening = new Opening(browser)) {
            return named(
                open(opening, server.origin() + page.entry() + page.place()), page, server);
          }
        });
  }

  @Override
  public void close() {
    near.close();
    far.close();
  }

  Trace throughBootstrap(Opening opening, ConformancePage page, Way way) {
    Trace trace = open(opening.goingOnTo(page), near.origin() + way.address(page));
    return named(trace, page, way.isFar() ? far : near);
  }

  private Trace open(Opening opening, String url) {
    near.forget();
    far.forget();
    return opening.of(url);
  }

  private Trace named(Trace trace, ConformancePage page, ConformanceServer server) {
    String folder = server.origin() + "/fidelity/" + page.path() + "/";
    return trace.withoutAddresses(folder, server.origin(), (server == far ? near : far).origin());
  }
}
