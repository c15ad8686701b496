package dev.berth.e2e.legacy;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A page from which everything has been taken that came after a version of Chromium. Playwright's
 * own {@code evaluate} needs some of that, so that scripts are run by the browser's debugger here.
 */
final class OldEngine {
  private final Page page;
  private final CDPSession tools;

  private OldEngine(Page page) {
    this.page = page;
    this.tools = page.context().newCDPSession(page);
  }

  /** Makes a Chromium 38 of a page that has not been opened yet. */
  static OldEngine of(Page page) {
    return of(page, 38);
  }

  /** Makes an older Chromium of a page that has not been opened yet. */
  static OldEngine of(Page page, int version) {
    page.addInitScript(resource("old-engine.js").replace("engine = 38", "engine = " + version));
    return new OldEngine(page);
  }

  /** Has no {@code Promise} either, nor constructors of URLs and of events of the page's own. */
  OldEngine withoutPromise() {
    page.addInitScript(resource("no-promise.js"));
    return this;
  }

  /** Opens an address and waits for the heading. */
  void open(String url, String heading) {
    page.navigate(url);
    awaitHeading(heading);
  }

  void click(String selector, String heading) {
    page.click(selector);
    awaitHeading(heading);
  }

  void back(String heading) {
    page.goBack();
    awaitHeading(heading);
  }

  /** Waits until an expression has a value. */
  void await(String expression, String value) {
    page.waitForCondition(() -> value(expression).equals(value));
  }

  void awaitHeading(String heading) {
    page.locator("[data-berth-outlet] h1", new Page.LocatorOptions().setHasText(heading)).waitFor();
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** The value of an expression in ES5, as text. */
  String value(String expression) {
    JsonObject question = new JsonObject();
    question.addProperty("expression", "String(" + expression + ")");
    JsonObject answer = tools.send("Runtime.evaluate", question);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.getAsJsonObject("result").get("value").getAsString();
  }

  static String resource(String name) {
    try (InputStream content = OldEngine.class.getResourceAsStream(name)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
