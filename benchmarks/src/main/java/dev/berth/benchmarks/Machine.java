package dev.berth.benchmarks;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What absolute times depend on.
 *
 * @param processors how many the operating system offers
 * @param system the operating system and the kind of processor
 * @param browser the version of Chromium
 * @param date when it was measured
 */
record Machine(int processors, String system, String browser, LocalDate date) {
  static Machine running(Browser browser) {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + ", " + System.getProperty("os.arch"),
        browser.version(),
        LocalDate.now(ZoneOffset.UTC));
  }

  /** One sentence for the documentation. */
  String sentence() {
    return "Measured on %s: %s, %d processors, Chromium %s without a screen."
        .formatted(date, system, processors, browser);
  }
}
