package dev.berth.e2e.apps;

import com.microsoft.playwright.Page;
import java.util.function.Function;

/**
 * A published application and what a person does with it.
 *
 * @param name its name as the tests' reports show it
 * @param entry the path of its page
 * @param use waits until it is ready, uses it, waits for the outcome, and tells what it shows then
 */
record Application(String name, String entry, Function<Page, String> use) {

  /** An application whose package ships the page, or whose page needs other files beside it. */
  static Application at(String entry, String name, Function<Page, String> use) {
    return new Application(name, entry, use);
  }

  /** An application embedded in a page of ours, as its documentation tells to. */
  static Application embedded(String name, Function<Page, String> use) {
    return new Application(name, "/apps/" + name + "/index.html", use);
  }

  @Override
  public String toString() {
    return name;
  }
}
