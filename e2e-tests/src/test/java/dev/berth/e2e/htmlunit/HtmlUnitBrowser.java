package dev.berth.e2e.htmlunit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test an HtmlUnit that can run the bootstrap and remembers script errors. */
public final class HtmlUnitBrowser implements BeforeEachCallback, AfterEachCallback {
  private static final long SETTLED_MS = 10_000;

  private WebClient client;
  private ScriptErrors errors;
  private HtmlPage page;

  @Override
  public void beforeEach(ExtensionContext test) {
    errors = new ScriptErrors();
    client = new WebClient(BrowserVersion.CHROME);
    client.getOptions().setFetchPolyfillEnabled(true);
    client.getOptions().setThrowExceptionOnScriptError(false);
    client.getOptions().setThrowExceptionOnFailingStatusCode(false);
    client.setJavaScriptErrorListener(errors);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    client.close();
  }

  /** Has no {@code fetch} from now on. */
  public void forgetFetch() {
    client.getOptions().setFetchPolyfillEnabled(false);
  }

  /** Opens an address and waits until its scripts have settled. */
  public void open(String url) {
    try {
      page = client.getPage(URI.create(url).toURL());
      settle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Evaluates JavaScript in the page, waits until it has settled, and gives the result as text. */
  public String evaluate(String script) {
    String result = String.valueOf(page.executeJavaScript(script).getJavaScriptResult());
    settle();
    return result;
  }

  /** The text of the first element that the selector finds. */
  public String textOf(String selector) {
    return page.querySelector(selector).getTextContent();
  }

  /** Clicks the first element that the selector finds. */
  public void click(String selector) {
    evaluate("document.querySelector('" + selector + "').click()");
  }

  /** The script errors that nobody caught. */
  public List<String> errors() {
    return errors.all();
  }

  private void settle() {
    client.waitForBackgroundJavaScript(SETTLED_MS);
  }
}
