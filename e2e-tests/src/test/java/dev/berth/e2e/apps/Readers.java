package dev.berth.e2e.apps;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Applications to read with: documentation, papers, slides. */
final class Readers {
  static final List<Application> ALL =
      List.of(
          Application.at("/packages/swagger-ui-dist/index.html", "swagger-ui", Readers::swaggerUi),
          Application.embedded("redoc", Readers::redoc),
          Application.at("/packages/pdf-js/web/viewer.html", "pdf-viewer", Readers::pdfViewer));

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

  /** Reads the third page and looks a word up. */
  private static String pdfViewer(Page page) {
    page.locator(".page[data-page-number='1'] .textLayer span").first().waitFor();
    page.locator("#pageNumber").fill("3");
    page.keyboard().press("Enter");
    page.locator(".page[data-page-number='3'] .textLayer .endOfContent")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    page.waitForFunction(
        "document.querySelectorAll('.page.loading, .page .loadingIcon').length == 0");
    return page.locator("#pageNumber").inputValue() + page.locator("#numPages").innerText();
  }
}
