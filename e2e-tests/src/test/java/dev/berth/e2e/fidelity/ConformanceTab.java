package dev.berth.e2e.fidelity;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/**
 * A browser tab that pages are opened in, one after the other. Each finds empty storage; the server
 * lets nothing be cached. A tab of its own for each page would cost a process each time.
 */
final class ConformanceTab implements AutoCloseable {
  private static final int LONGEST_MS = 6_000;
  private static final Page.NavigateOptions AT_ONCE =
      new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);

  /** Goes on to the page when the neutral micro-frontend is there. */
  private static final String GO_ON =
      """
      if (window === top && location.pathname.startsWith('/neutral/')) {
        const path = location.pathname.replace('/neutral/', '/run/');
        const address = path + location.search + location.hash;
        document.addEventListener('berth:mounted',
          () => berth.ready.then(() => berth.navigate(address)), {once: true});
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final CDPSession devTools;
  private final List<String> lines = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private String before = "";
  private boolean ended;

  ConformanceTab(Browser browser) {
    context = browser.newContext();
    context.addInitScript(GO_ON);
    context.exposeBinding(
        "fidelityEnd", (source, values) -> end(source.page().url(), (List<?>) values[0]));
    context.onWebError(error -> problems.add("uncaught: " + error.error()));
    context.onConsoleMessage(message -> problems.add(message.type() + ": " + message.text()));
    page = context.newPage();
    devTools = context.newCDPSession(page);
  }

  /** Opens an address and gives what its page has observed. */
  Trace open(String url) {
    lines.clear();
    problems.clear();
    ended = false;
    before = page.url();
    page.navigate(url, AT_ONCE);
    try {
      page.waitForCondition(() -> ended, new Page.WaitForConditionOptions().setTimeout(LONGEST_MS));
    } catch (TimeoutError e) {
      takePartialTrace();
      lines.add(Trace.UNENDED);
    }
    return new Trace(lines);
  }

  /** What the console said meanwhile, for those who look for the cause of a difference. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** Whether the next page would find this tab as a new one. */
  boolean isAsNew(Trace trace) {
    return trace.hasEnded() && !trace.hasTravelled() && !page.url().endsWith("/next");
  }

  /** Empties what the pages of an origin have stored. */
  void clear(String origin) {
    JsonObject what = new JsonObject();
    what.addProperty("origin", origin);
    what.addProperty("storageTypes", "all");
    devTools.send("Storage.clearDataForOrigin", what);
  }

  @Override
  public void close() {
    context.close();
  }

  /** A page that goes on after its end is not heard any more, above all not as the next one. */
  private Object end(String url, List<?> values) {
    if (ended || url.equals(before)) {
      return null;
    }
    values.forEach(value -> lines.add(value.toString()));
    ended = true;
    return null;
  }

  private void takePartialTrace() {
    try {
      Object values = page.evaluate("window.trace ? trace.lines : ['(no trace)']");
      ((List<?>) values).forEach(value -> lines.add(value.toString()));
    } catch (PlaywrightException e) {
      lines.add("(no trace: " + e.getMessage().lines().findFirst().orElse("") + ")");
    }
  }
}
