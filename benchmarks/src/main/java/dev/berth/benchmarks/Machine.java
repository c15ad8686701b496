package dev.berth.benchmarks;

import com.microsoft.playwright.Browser;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * What absolute times depend on.
 *
 * @param processors how many the operating system offers
 * @param load how many programs wanted one on average in the minute before; a quiet machine has
 *     none
 * @param system the operating system and the kind of processor
 * @param browser the version of Chromium
 * @param date when it was measured
 */
record Machine(int processors, double load, String system, String browser, LocalDate date) {
  static Machine running(Browser browser) {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("os.name") + ", " + System.getProperty("os.arch"),
        browser.version(),
        LocalDate.now(ZoneOffset.UTC));
  }

  /** One sentence for the documentation. */
  String sentence() {
    return String.format(
        Locale.ROOT,
        "Measured on %s: %s, %d processors with a load of %.1f before, Chromium %s without a screen.",
        date,
        system,
        processors,
        load,
        browser);
  }
}
