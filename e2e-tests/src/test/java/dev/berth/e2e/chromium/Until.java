package dev.berth.e2e.chromium;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/**
 * Waits, across switches, for what a page says. {@code Page.waitForFunction} waits with a frame of
 * the page: one that is asked for while a micro-frontend is there ends with it.
 */
public final class Until {
  private Until() {}

  /** Waits until an expression is true in the page, or in the one that is loaded in its place. */
  public static void holds(String expression, Page page) {
    page.waitForCondition(() -> isTrue("!!(" + expression + ")", page));
  }

  private static boolean isTrue(String expression, Page page) {
    try {
      return Boolean.TRUE.equals(page.evaluate(expression));
    } catch (PlaywrightException failure) {
      if (failure.getMessage().contains("context was destroyed")) {
        return false;
      }
      throw failure;
    }
  }
}
