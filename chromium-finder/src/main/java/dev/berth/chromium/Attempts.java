package dev.berth.chromium;

import java.util.ArrayList;
import java.util.List;

/** Remembers each step of the search, for the error that ends it in vain. */
final class Attempts {
  private static final String ADVICE =
      """

      Do one of: install Chrome, Chromium or Edge; set E2E_BROWSER to the path of one; allow access \
      to Playwright's download host; or run as root on Debian.
      The browser tests are never skipped: without a browser they fail.""";

  private final List<String> steps = new ArrayList<>();

  void add(String step) {
    steps.add(step);
  }

  IllegalStateException exhausted() {
    return new IllegalStateException(
        "No Chromium for the browser tests. Tried, in this order:\n  - "
            + String.join("\n  - ", steps)
            + ADVICE);
  }
}
