package dev.berth.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Holds the one browser of a test run: each Playwright unpacks 134 MB, and a search that failed
 * must not be repeated for every test class.
 */
public final class SharedBrowser implements AutoCloseable {
  /** Else Playwright downloads its browsers at once and fails where that host is closed. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private final Playwright playwright;
  private final Supplier<Browser> outcome;

  /** Looks for a browser; a failure is kept for those who ask. */
  public SharedBrowser() {
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(ENVIRONMENT));
    outcome = outcome();
  }

  /**
   * Gives the browser.
   *
   * @throws IllegalStateException with all steps of the search, when there is none
   */
  public Browser browser() {
    return outcome.get();
  }

  /** Ends the browser too. */
  @Override
  public void close() {
    playwright.close();
  }

  private Supplier<Browser> outcome() {
    try {
      Browser browser = new ChromiumFinder(playwright).find();
      return () -> browser;
    } catch (IllegalStateException e) {
      return () -> {
        throw e;
      };
    }
  }
}
