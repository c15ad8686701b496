package dev.berth.e2e.chromium;

import com.microsoft.playwright.Browser;
import dev.berth.chromium.SharedBrowser;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the one {@code Browser} of the test run to those who open pages of their own in it. */
public final class BrowserExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return browser(test);
  }

  static Browser browser(ExtensionContext test) {
    return test.getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(SharedBrowser.class, key -> new SharedBrowser(), SharedBrowser.class)
        .browser();
  }
}
