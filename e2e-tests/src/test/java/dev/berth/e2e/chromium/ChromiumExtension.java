package dev.berth.e2e.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Does what {@link ChromiumTest} promises. */
public final class ChromiumExtension
    implements BeforeEachCallback,
        AfterTestExecutionCallback,
        AfterEachCallback,
        ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);
  private static final Path EVIDENCE = Path.of("target", "failures");
  private static final Map<Class<?>, Function<Visit, Object>> PARAMETERS =
      Map.of(
          BrowserContext.class, Visit::context,
          Page.class, Visit::page,
          PageErrors.class, Visit::errors);

  @Override
  public void beforeEach(ExtensionContext test) {
    test.getStore(NAMESPACE)
        .put(Visit.class, Visit.in(BrowserExtension.browser(test), record(test)));
  }

  /** Snapshots are taken by a script in the page, which an old engine cannot run. */
  private static Tracing.StartOptions record(ExtensionContext test) {
    boolean isOld = test.getTags().contains(ChromiumTest.OLD_ENGINE);
    return new Tracing.StartOptions().setSnapshots(!isOld);
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      keepEvidence(test);
      return;
    }
    assertThat(visit(test).errors().unexpected()).as("errors that the page reported").isEmpty();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    visit(test).end();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return PARAMETERS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return PARAMETERS.get(parameter.getParameter().getType()).apply(visit(test));
  }

  private static void keepEvidence(ExtensionContext test) {
    String name =
        String.join(
            ".",
            test.getRequiredTestClass().getSimpleName(),
            test.getRequiredTestMethod().getName(),
            test.getDisplayName());
    visit(test).keepEvidence(EVIDENCE, name.replaceAll("[^A-Za-z0-9.]+", "-"));
  }

  private static Visit visit(ExtensionContext test) {
    return test.getStore(NAMESPACE).get(Visit.class, Visit.class);
  }
}
