package dev.berth.e2e.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;

/**
 * One test's stay in the browser, with nothing left of other tests.
 *
 * @param context cookies, storage and cache of this test alone
 * @param page its first tab
 * @param errors what went wrong in any of its tabs
 */
record Visit(BrowserContext context, Page page, PageErrors errors) {

  static Visit in(Browser browser, Tracing.StartOptions record) {
    BrowserContext context = browser.newContext();
    context.tracing().start(record);
    PageErrors errors = PageErrors.of(context);
    return new Visit(context, context.newPage(), errors);
  }

  /** Keeps a screenshot, and a trace that Playwright's viewer replays. */
  void keepEvidence(Path folder, String test) {
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(test + ".png")));
    context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(test + "-trace.zip")));
  }

  void end() {
    context.close();
  }
}
