package dev.berth.e2e.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares pages through the bootstrap with the same pages alone. */
final class ConformanceRun implements AutoCloseable {
  private final Browser browser;
  private final ConformanceServer near;
  private final ConformanceServer home;
  private final ConformanceServer far;
  private final Map<String, Trace> nativeTraces = new HashMap<>();
  private ConformanceTab tab;
  private List<String> problems = List.of();

  ConformanceRun(Browser browser, List<ConformancePage> pages) throws IOException {
    this.browser = browser;
    ConformanceSite site = new ConformanceSite(pages);
    near = new ConformanceServer(site, FolderIndex.PAGE);
    home = new ConformanceServer(site, FolderIndex.SHELL);
    far = new ConformanceServer(site, FolderIndex.PAGE);
    near.start(far);
    home.start(far);
    far.start(near);
    tab = new ConformanceTab(browser);
  }

  /** Fails when a page differs without a reason, or has a reason and does not differ. */
  void compare(ConformancePage page, Way way) {
    Trace alone = alone(page, way);
    assertThat(alone.hasEnded()).as("the page ends natively; it observed:\n%s", alone).isTrue();
    Trace shown = throughBootstrap(page, way);
    String story = "%s: %s%nThe console said: %s".formatted(page, page.title(), problems);
    way.difference(page)
        .ifPresentOrElse(
            reason -> assertThat(shown).as("%s%nno longer: %s", story, reason).isNotEqualTo(alone),
            () -> assertThat(shown.lines()).as(story).isEqualTo(alone.lines()));
  }

  /** Opens a page natively, once on the origin that it has in this way. */
  Trace alone(ConformancePage page, Way way) {
    ConformanceServer server = way == Way.FROM_ANOTHER_ORIGIN ? far : near;
    String url = server.origin() + way.addressAlone(page);
    return nativeTraces.computeIfAbsent(url, key -> open(url, page, server));
  }

  Trace throughBootstrap(ConformancePage page, Way way) {
    return switch (way) {
      case AT_ITS_OWN_ADDRESS -> open(home.origin() + way.address(page), page, home);
      case AT_ANOTHER_ADDRESS -> open(near.origin() + way.address(page), page, near);
      case FROM_ANOTHER_ORIGIN -> open(near.origin() + way.address(page), page, far);
    };
  }

  /** What the console said when a page was opened last. */
  List<String> problems() {
    return problems;
  }

  @Override
  public void close() {
    tab.close();
    near.close();
    home.close();
    far.close();
  }

  private Trace open(String url, ConformancePage page, ConformanceServer own) {
    near.forget();
    home.forget();
    far.forget();
    Trace trace = openInTab(url);
    problems = tab.problems();
    makeAsNew(trace);
    String folder = own.origin() + "/fidelity/" + page.path() + "/";
    return trace.withoutAddresses(folder, own.origin(), (own == far ? near : far).origin());
  }

  /**
   * The page before may still be on its way elsewhere, by the history for example, and get there
   * first.
   */
  private Trace openInTab(String url) {
    try {
      return tab.open(url);
    } catch (PlaywrightException elsewhere) {
      if (!elsewhere.getMessage().contains("ERR_ABORTED")) {
        throw elsewhere;
      }
      renewTab();
      return tab.open(url);
    }
  }

  private void renewTab() {
    tab.close();
    tab = new ConformanceTab(browser);
  }

  private void makeAsNew(Trace trace) {
    if (tab.isAsNew(trace)) {
      tab.clear(near.origin());
      tab.clear(home.origin());
      tab.clear(far.origin());
    } else {
      renewTab();
    }
  }
}
