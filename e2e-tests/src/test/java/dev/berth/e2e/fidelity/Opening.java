package dev.berth.e2e.fidelity;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/** One page in a browser without a past, until it has ended. */
final class Opening implements AutoCloseable {
  private static final int LONGEST_MS = 3_000;
  private static final Page.NavigateOptions AT_ONCE =
      new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);

  /** Goes on to the page when the neutral micro-frontend is there. */
  private static final String GO_ON =
      """
      if (window === top && location.pathname.startsWith('/neutral/'))
        document.addEventListener('berth:mounted', () => berth.ready.then(() =>
          berth.navigate(location.pathname.replace('/neutral/', '/run/') + '%s')), {once: true})
      """;

  private final BrowserContext context;
  private final Page tab;
  private final List<String> lines = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private boolean ended;

  Opening(Browser browser) {
    context = browser.newContext();
    tab = context.newPage();
    context.exposeBinding("fidelityEnd", (source, values) -> end((List<?>) values[0]));
    context.onWebError(error -> problems.add("uncaught: " + error.error()));
    context.onConsoleMessage(message -> problems.add(message.type() + ": " + message.text()));
  }

  /** Makes the neutral micro-frontend lead to the page. */
  Opening goingOnTo(ConformancePage page) {
    context.addInitScript(GO_ON.formatted(page.place()));
    return this;
  }

  /** Opens an address and gives what the page has observed. */
  Trace of(String url) {
    tab.navigate(url, AT_ONCE);
    try {
      tab.waitForCondition(() -> ended, new Page.WaitForConditionOptions().setTimeout(LONGEST_MS));
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

  @Override
  public void close() {
    context.close();
  }

  private Object end(List<?> values) {
    values.forEach(value -> lines.add(value.toString()));
    ended = true;
    return null;
  }

  private void takePartialTrace() {
    try {
      Object values = tab.evaluate("window.trace ? trace.lines : ['(no trace)']");
      ((List<?>) values).forEach(value -> lines.add(value.toString()));
    } catch (PlaywrightException e) {
      lines.add("(no trace: " + e.getMessage().lines().findFirst().orElse("") + ")");
    }
  }
}
