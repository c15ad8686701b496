package dev.berth.e2e.apps;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Whole products: admin pages, lists, forms, tools. */
final class Products {
  private static final Stream<String> FRAMEWORKS =
      Stream.of("vue", "react", "preact", "angularjs", "alpine", "backbone");
  static final List<Application> ALL =
      Stream.concat(
              Stream.of(
                  Application.shipped(
                      "sb-admin", "startbootstrap-sb-admin-2/tables.html", Products::sbAdmin),
                  Application.embedded("test-report", Products::testReport),
                  Application.shipped(
                      "inspector", "playwright/recorder/index.html", Products::inspector),
                  Application.embedded("shoelace", Products::shoelace),
                  Application.embedded("htmx", Products::htmx)),
              FRAMEWORKS.map(name -> Application.embedded("todo-" + name, Products::toDo)))
          .toList();

  private Products() {}

  /** Searches the table, pages through it, opens a menu. */
  private static String sbAdmin(Page page) {
    page.locator("#dataTable_filter input").fill("London");
    String found = page.locator("#dataTable_info").innerText();
    page.locator("#dataTable_filter input").fill("");
    page.locator("#dataTable_next a").click();
    page.locator("#userDropdown").click();
    page.locator(".dropdown-menu.show").waitFor();
    page.waitForFunction("scrollY == 0 && !$('.scroll-to-top').is(':visible')");
    return found + page.locator("#dataTable tbody tr").first().innerText();
  }

  /** Looks at the test that failed, and at the step at which it did. */
  private static String testReport(Page page) {
    page.locator("text=a dog is walked").click();
    page.locator("text=click the lead").click();
    page.locator("text=there is no lead").first().waitFor();
    return page.url().replaceAll(".*#", "");
  }

  /** Is given two programs by the tool it belongs to, looks at the second one. */
  private static String inspector(Page page) {
    page.waitForFunction("!!window.dispatch");
    page.evaluate(
        """
        dispatch({method: 'sourcesUpdated', params: {sources: [
            {id: 'a', label: 'test.js', language: 'javascript', text: 'let x = 1;', highlight: []},
            {id: 'b', label: 'test.py', language: 'python', text: 'def x():\\n  return 1',
                highlight: [{line: 2, type: 'running'}]}]}})
        """);
    page.locator("select").first().selectOption("b");
    page.locator(".CodeMirror-line >> text=return").waitFor();
    return page.locator(".CodeMirror-code").innerText();
  }

  /** Fills in a field, opens a dialog, looks at another tab. */
  private static String shoelace(Page page) {
    page.locator("sl-input input").fill("Ann");
    page.locator("sl-tab-panel sl-button button").first().click();
    page.locator("sl-dialog[open] .dialog__title").waitFor();
    String said = page.locator("sl-dialog").innerText();
    page.locator("sl-dialog sl-button button").click();
    page.waitForFunction("!document.querySelector('sl-dialog').open");
    page.locator("sl-tab[panel=colours]").click();
    page.locator("sl-rating sl-icon svg").first().waitFor();
    page.waitForFunction("document.querySelectorAll(':not(:defined)').length == 0");
    return said;
  }

  /** Asks for more rows, searches, sends a form. */
  private static String htmx(Page page) {
    page.locator("#more button").click();
    page.locator("td:text('Agent Brown')").waitFor();
    String all = page.locator("tbody").innerText();
    page.locator("input[name=q]").pressSequentially("Jon");
    page.locator("td:text('Agent Jones')").waitFor();
    page.locator("form button").click();
    page.locator("output b").waitFor();
    return all + page.locator("output").getAttribute("title");
  }

  /** Adds two entries, does one of them, looks at what is left. */
  private static String toDo(Page page) {
    page.locator(".todo-count:text('0 left')").waitFor();
    for (String entry : List.of("Buy bread", "Bake cake")) {
      page.locator(".new-todo").fill(entry);
      page.keyboard().press("Enter");
    }
    page.locator(".toggle").first().click();
    page.locator("text=Active").click();
    page.waitForFunction("document.querySelectorAll('li').length == 1");
    return page.locator(".todo-count").innerText() + page.locator("li label").allInnerTexts();
  }
}
