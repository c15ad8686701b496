package dev.berth.e2e.apps;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Applications to write with. */
final class Editors {
  static final List<Application> ALL =
      List.of(
          Application.shipped("ace", "ace-builds/editor.html", Editors::ace),
          Application.embedded("codemirror", Editors::codemirror),
          Application.embedded("monaco", Editors::monaco),
          Application.embedded("tinymce", Editors::tinymce));

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

  /** Types a line, goes to a bracket. */
  private static String codemirror(Page page) {
    page.locator(".cm-keyword").first().waitFor();
    page.locator(".CodeMirror-lines").click();
    page.keyboard().press("Control+End");
    page.keyboard().type("let more = (1)");
    page.locator(".CodeMirror-matchingbracket").first().waitFor();
    return page.evaluate("editor.getValue()").toString();
  }

  /** Types something wrong, which a worker finds. */
  private static String monaco(Page page) {
    page.locator(".view-line .mtk4, .view-line .mtk5").first().waitFor();
    page.locator(".view-lines").click();
    page.keyboard().press("Control+End");
    page.keyboard().type("\nmore");
    page.locator(".squiggly-error").waitFor();
    page.keyboard().press("Control+Home");
    return page.evaluate(
            "monaco.editor.getModels()[0].getValue()"
                + " + monaco.editor.getModelMarkers({}).map(marker => marker.message)")
        .toString();
  }

  /** Types a sentence in bold. */
  private static String tinymce(Page page) {
    FrameLocator paper = page.frameLocator("iframe");
    paper.locator("body").click();
    page.keyboard().press("Control+Home");
    page.locator("button[title=Italic]").click();
    page.keyboard().type("Hello there. ");
    page.locator("button[title='Italic'][aria-pressed=true]").waitFor();
    return page.evaluate("tinymce.activeEditor.getContent()").toString();
  }
}
