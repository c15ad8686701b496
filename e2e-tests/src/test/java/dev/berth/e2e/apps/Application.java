package dev.berth.e2e.apps;

import com.microsoft.playwright.Page;
import java.util.function.Function;

/**
 * A published application and what a person does with it.
 *
 * @param name its name as the tests' reports show it
 * @param entry the path of its page
 * @param query what is behind the path, in the shell as well as alone
 * @param use waits until it is ready, uses it, waits for the outcome, and tells what it shows then
 */
record Application(String name, String entry, String query, Function<Page, String> use) {

  /** An application whose package ships the page. */
  static Application shipped(String name, String entry, Function<Page, String> use) {
    return new Application(name, "/packages/" + entry, "", use);
  }

  /** An application embedded in a page of ours, as its documentation tells to. */
  static Application embedded(String name, Function<Page, String> use) {
    return new Application(name, "/apps/" + name + "/index.html", "", use);
  }

  /** The same, but opened with a query. */
  Application openedWith(String newQuery) {
    return new Application(name, entry, newQuery, use);
  }

  @Override
  public String toString() {
    return name;
  }
}
