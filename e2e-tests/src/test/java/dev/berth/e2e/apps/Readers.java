package dev.berth.e2e.apps;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** Applications to read with: documentation, papers, slides, and a player to watch with. */
final class Readers {
  static final List<Application> ALL =
      List.of(
          Application.shipped("swagger-ui", "swagger-ui-dist/index.html", Readers::swaggerUi),
          Application.embedded("redoc", Readers::redoc),
          Application.shipped("rapidoc", "rapidoc/docs/examples/read-mode.html", Readers::rapidoc),
          Application.shipped("pdf-viewer", "pdf-js/web/viewer.html", Readers::pdfViewer)
              .openedWith("?file=/packages/pdf-js/web/compressed.tracemonkey-pldi-09.pdf"),
          Application.shipped("reveal", "reveal.js/index.html", Readers::reveal),
          Application.embedded("mathjax", Readers::mathjax),
          Application.embedded("video", Readers::video));

  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private Readers() {}

  /** Opens an operation and fills in its form. */
  private static String swaggerUi(Page page) {
    page.locator(".opblock-get .opblock-summary-control").first().click();
    page.locator(".try-out__btn").click();
    page.locator(".parameters input").first().fill("42");
    Locator sends = page.locator(".btn.execute");
    sends.hover();
    return page.locator(".opblock.is-open").innerText();
  }

  /** Goes to an operation by the menu and opens an answer's schema. */
  private static String redoc(Page page) {
    page.locator("[role=menuitem]", new Page.LocatorOptions().setHasText("Dogs")).first().click();
    page.getByText("Give a dog", new Page.GetByTextOptions().setExact(true)).first().click();
    return page.locator("[role=search]").count() + " " + page.locator("h2").allInnerTexts();
  }

  /** Goes to an operation by the menu. */
  private static String rapidoc(Page page) {
    Locator entry = page.locator(".nav-bar-path").nth(3);
    entry.click();
    page.locator(".nav-bar-path.active").waitFor();
    return page.locator(".nav-bar-path.active").innerText()
        + page.locator(".section-endpoint.observe-me, .observe-me.endpoint").count();
  }

  /** Reads the third page. */
  private static String pdfViewer(Page page) {
    waitForRenderedPages(page, 1);
    page.locator("#pageNumber").fill("3");
    page.keyboard().press("Enter");
    waitForRenderedPages(page, 3);
    page.locator("body").click(new Locator.ClickOptions().setPosition(5, 400));
    return page.locator("#pageNumber").inputValue() + page.locator("#numPages").innerText();
  }

  /** The viewer renders neighbours of the page in view ahead; then it sets a timer to tidy up. */
  private static void waitForRenderedPages(Page page, int inView) {
    page.locator(".page[data-page-number='" + inView + "'] .endOfContent").waitFor(ATTACHED);
    page.waitForFunction(
        """
        PDFViewerApplication.pdfRenderingQueue.idleTimeout
          && [...document.querySelectorAll('.page[data-loaded]')].every(
            page => page.querySelector('.endOfContent') && !page.matches('.loading'))
        """);
  }

  /** Goes two slides on and one down. */
  private static String reveal(Page page) {
    page.waitForFunction("window.Reveal && Reveal.isReady()");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowDown");
    page.locator("section.present section.present").waitFor();
    return page.locator("section.present section.present").innerText()
        + page.evaluate("JSON.stringify(Reveal.getIndices()) + location.hash");
  }

  /** Asks for a formula more, for which an extension has to be fetched. */
  private static String mathjax(Page page) {
    page.locator("mjx-container").nth(2).waitFor();
    page.locator("button").click();
    page.locator("#more mjx-container").waitFor();
    return page.evaluate("document.fonts.ready.then(() => document.fonts.size)").toString()
        + page.locator("mjx-container").count();
  }

  /** Plays the film, then goes to a place in it. */
  private static String video(Page page) {
    page.waitForFunction("!!window.videojs && !!videojs.getPlayer('my-video')");
    page.evaluate("void videojs('my-video').one('playing', event => videojs('my-video').pause())");
    page.locator(".vjs-big-play-button").click();
    page.waitForFunction("videojs('my-video').hasStarted() && videojs('my-video').paused()");
    page.waitForFunction("videojs('my-video').bufferedPercent() == 1");
    page.evaluate("void videojs('my-video').trigger('progress')");
    page.locator(".vjs-load-progress:has-text('100.00%')").waitFor(ATTACHED);
    page.evaluate("void videojs('my-video').currentTime(1)");
    page.waitForFunction("!videojs('my-video').seeking()");
    page.locator(".vjs-remaining-time:has-text('-0:01')").waitFor(ATTACHED);
    return page.evaluate(
            """
            (player => [player.currentTime(), player.duration().toFixed(1), player.paused(),
                player.textTracks()[0].label].join(' '))(videojs('my-video'))
            """)
        .toString();
  }
}
