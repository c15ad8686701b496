package dev.berth.e2e.apps;

import com.microsoft.playwright.Page;
import java.util.List;

/** Applications to write with. */
final class Editors {
  static final List<Application> ALL =
      List.of(Application.at("/packages/ace-builds/editor.html", "ace", Editors::ace));

  private Editors() {}

  /** Types a line, looks for a word. */
  private static String ace(Page page) {
    page.locator(".ace_keyword").first().waitFor();
    page.locator(".ace_content").click();
    page.keyboard().press("Control+Home");
    page.keyboard().type("let more = 1;\n");
    page.keyboard().press("Control+f");
    page.locator(".ace_search_field").first().fill("items");
    page.locator(".ace_selected-word").first().waitFor();
    return page.evaluate("ace.edit('editor').getValue()").toString()
        + page.locator(".ace_search_counter").innerText();
  }
}
