package dev.berth.e2e.chromium;

import com.microsoft.playwright.Page;

/** The screen sizes that the samples are looked at in. */
public enum Viewport {
  NARROW(390, 844),
  WIDE(1440, 900);

  private final int width;
  private final int height;

  Viewport(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Gives the page this size. */
  public void applyTo(Page page) {
    page.setViewportSize(width, height);
  }
}
