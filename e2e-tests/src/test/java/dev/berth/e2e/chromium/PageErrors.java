package dev.berth.e2e.chromium;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects what a page reports as an error: on the console, or uncaught. */
public final class PageErrors {
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final List<String> expected = new CopyOnWriteArrayList<>();

  /** Listens to all pages of a browser context. */
  public static PageErrors of(BrowserContext context) {
    PageErrors errors = new PageErrors();
    context.onConsoleMessage(errors::hear);
    context.onWebError(error -> errors.errors.add("uncaught: " + error.error()));
    return errors;
  }

  /** Declares errors that belong to the test's story; the text may stand anywhere in them. */
  public void expect(String text) {
    expected.add(text);
  }

  /** The errors so far, the expected ones too. */
  public List<String> all() {
    return List.copyOf(errors);
  }

  /** The errors so far that no test expected. */
  public List<String> unexpected() {
    return errors.stream().filter(error -> expected.stream().noneMatch(error::contains)).toList();
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) {
      errors.add("console: " + message.text() + " (" + message.location() + ")");
    }
  }
}
