package dev.berth.e2e.chromium;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a class a fresh {@code BrowserContext} and {@code Page} of a real Chromium as
 * parameters, and {@link PageErrors}. An error that the page reports and the test does not expect
 * fails the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
public @interface ChromiumTest {
  /** The tag of tests in whose pages no script of today runs, such as those of a recorder. */
  String OLD_ENGINE = "old-engine";
}
