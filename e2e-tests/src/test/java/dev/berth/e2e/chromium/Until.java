package dev.berth.e2e.chromium;

import com.microsoft.playwright.Page;

/**
 * Waits, across switches, for what a page says. {@code Page.waitForFunction} waits with a frame of
 * the page: one that is asked for while a micro-frontend is there ends with it.
 */
public final class Until {
  private Until() {}

  /** Waits until an expression is true in the page. */
  public static void holds(String expression, Page page) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("!!(" + expression + ")")));
  }
}
