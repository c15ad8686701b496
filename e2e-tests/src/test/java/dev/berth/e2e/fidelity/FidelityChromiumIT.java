package dev.berth.e2e.fidelity;

import com.microsoft.playwright.Browser;
import dev.berth.e2e.chromium.BrowserExtension;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each conformance page, shown by the bootstrap, against the same page opened natively. */
@ExtendWith(BrowserExtension.class)
class FidelityChromiumIT {
  private static final List<ConformancePage> PAGES = ConformancePages.all();

  private static ConformanceRun run;

  @BeforeAll
  static void startServers(Browser browser) throws IOException {
    run = new ConformanceRun(browser, PAGES);
  }

  @AfterAll
  static void stopServers() {
    run.close();
  }

  static List<ConformancePage> pages() {
    return PAGES;
  }

  @ParameterizedTest(name = "{0}, at its own address")
  @MethodSource("pages")
  void aPageAtItsOwnAddressIsAsNatively(ConformancePage page) {
    run.compare(page, Way.AT_ITS_OWN_ADDRESS);
  }

  @ParameterizedTest(name = "{0}, after another")
  @MethodSource("pages")
  void aPageAtAnotherAddressAfterAnotherMicroFrontendIsAsNatively(ConformancePage page) {
    run.compare(page, Way.AT_ANOTHER_ADDRESS);
  }

  @ParameterizedTest(name = "{0}, from another origin")
  @MethodSource("pages")
  void anEntryOnAnotherOriginIsAsNatively(ConformancePage page) {
    run.compare(page, Way.FROM_ANOTHER_ORIGIN);
  }
}
