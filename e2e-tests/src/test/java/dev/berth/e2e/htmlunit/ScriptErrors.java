package dev.berth.e2e.htmlunit;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.ScriptException;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.javascript.JavaScriptErrorListener;

/** Collects what HtmlUnit would print when a script fails. */
final class ScriptErrors implements JavaScriptErrorListener {
  private final List<String> errors = new ArrayList<>();

  List<String> all() {
    return List.copyOf(errors);
  }

  @Override
  public void scriptException(HtmlPage page, ScriptException exception) {
    errors.add(exception.getMessage());
  }

  @Override
  public void timeoutError(HtmlPage page, long allowedTime, long executionTime) {
    errors.add("a script ran for " + executionTime + " ms");
  }

  @Override
  public void malformedScriptURL(HtmlPage page, String url, MalformedURLException exception) {
    errors.add("a script has the malformed URL " + url);
  }

  @Override
  public void loadScriptError(HtmlPage page, URL url, Exception exception) {
    errors.add("the script " + url + " was not loaded: " + exception.getMessage());
  }

  @Override
  public void warn(String message, String source, int line, String lineSource, int lineOffset) {
    // Warnings are HtmlUnit's own, about its coverage of the standards.
  }
}
