package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages at another address than that of their files, whose base serves the files alone. */
class PageAddressChromiumIT extends PageAddress {
  @Override
  void openAlone(Page page) {
    page.navigate(server.url(FILE));
  }

  @Override
  void open(Page page) {
    openInShell(page, "/a/deep/path");
  }

  @Test
  void aScriptThatGoesToTheNameOfTheFileStaysInThePage(Page page) {
    assertSame(page, List.of("location.href = 'index.html#part'"), page::evaluate);
  }

  @Test
  void aLinkReadsAsItWasWrittenBeforeAndAfterItIsUsed(Page page) {
    open(page);

    page.locator("#plain").click();

    page.waitForFunction(
        "document.querySelector('#plain').getAttribute('href') == '#part'"
            + " && document.querySelector('#plain').href.endsWith('/far/index.html#part')");
  }

  @Test
  void aNewTabShowsThePlaceInTheShell(Page page) {
    open(page);

    Page tab =
        page.context()
            .waitForPage(
                () -> {
                  page.evaluate("document.querySelector('#plain').target = '_blank'");
                  page.locator("#plain").click();
                });

    tab.waitForURL(server.url("/a/deep/path#part"));
    assertThat(tab.locator("main h1")).hasText("Far");
  }
}
