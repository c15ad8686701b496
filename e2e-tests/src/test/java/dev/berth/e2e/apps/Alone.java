package dev.berth.e2e.apps;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.PageErrors;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How an application is when its page is opened by itself: what all else is compared with.
 *
 * @param look what it shows once it has been used
 * @param errors what it reports even then
 */
record Alone(Look look, List<String> errors) {
  private static final Map<String, Alone> SEEN = new ConcurrentHashMap<>();

  Alone {
    errors = List.copyOf(errors);
  }

  /** Opens it natively, once for all tests. */
  static Alone of(Application application, ApplicationSite site, Browser browser) {
    return SEEN.computeIfAbsent(application.name(), name -> open(application, site, browser));
  }

  private static Alone open(Application application, ApplicationSite site, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      OutsideWorld.standInFor(context);
      PageErrors errors = PageErrors.of(context);
      Page page = context.newPage();
      page.navigate(site.url(application.entry() + application.query()));
      return new Alone(Look.at(application, page, "alone"), errors.all());
    }
  }
}
