package dev.berth.e2e.apps;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whole products: admin pages, to-do lists. */
final class Products {
  static final List<Application> ALL =
      List.of(
          Application.at(
              "/packages/startbootstrap-sb-admin-2/tables.html", "sb-admin", Products::sbAdmin),
          Application.embedded("todo-vue", Products::toDo));

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

  /** Adds two entries, does one of them, looks at what is left. */
  private static String toDo(Page page) {
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
