package dev.berth.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;

/**
 * The two windows that are compared: one where pages are opened alone, one with a shell. Of two
 * tabs the browser would give one less of the processor.
 */
final class Bench implements AutoCloseable {
  private final BenchmarkSite site;
  private final Page alone;
  private final Page shell;

  Bench(Browser browser, BenchmarkSite site) {
    this.site = site;
    alone = window(browser);
    shell = window(browser);
    prepareWith("clock.js");
    alone.navigate(site.url("/bench/empty.html"));
  }

  private static Page window(Browser browser) {
    BrowserContext context = browser.newContext();
    context.onConsoleMessage(Bench::tell);
    return context.newPage();
  }

  Page alone() {
    return alone;
  }

  Page shell() {
    return shell;
  }

  /** Has a script of ours run before those of all pages to come. */
  void prepareWith(String script) {
    alone.addInitScript(Resources.text("scripts/" + script));
    shell.addInitScript(Resources.text("scripts/" + script));
  }

  /** Opens the shell anew, which forgets all that it has seen. */
  void openShell() {
    shell.navigate(site.url("/"));
    shell.evaluate("berth.ready");
  }

  /** Opens a page that is no shell in the window for shells. */
  void open(String path) {
    shell.navigate(site.url(path));
  }

  /** Loads a page natively; gives the milliseconds since the navigation began. */
  double load(Sample sample) {
    alone.evaluate("selector => { sessionStorage.shown = selector; }", sample.shown());
    alone.navigate(site.url(sample.entry()));
    return number(alone, "bench.firstShown");
  }

  /** Goes to a micro-frontend from where the shell is; gives the milliseconds. */
  double go(String path, Sample sample) {
    return number(shell, "bench.go('%s', '%s')".formatted(path, sample.shown()));
  }

  /** The value of an expression, which may be promised. */
  static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  /** An error makes what was measured worth little. */
  private static void tell(ConsoleMessage message) {
    if (message.type().equals("error")) {
      System.err.println("A page reports: " + message.text() + " (" + message.location() + ")");
    }
  }

  @Override
  public void close() {
    alone.context().close();
    shell.context().close();
  }
}
