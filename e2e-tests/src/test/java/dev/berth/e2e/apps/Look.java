package dev.berth.e2e.apps;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/**
 * What a person sees of an application that has been used.
 *
 * @param facts what it shows, in words
 * @param picture what it shows, in pixels
 */
record Look(String facts, Picture picture) {
  private static final Path PICTURES = Path.of("target", "pictures", "apps");
  private static final String SHOWN =
      "document.title + '\\n' + (document.querySelector('main[data-berth-outlet]') ||"
          + " document.body).innerText.trim()";

  /** Uses the application that a page shows, then looks at it and keeps the picture. */
  static Look at(Application application, Page page, String occasion) {
    String facts = facts(application, page);
    byte[] picture =
        page.screenshot(
            new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(PICTURES.resolve(application.name() + "-" + occasion + ".png")));
    return new Look(facts, Picture.of(picture));
  }

  /** The same without the pixels, for a shell that shows something of its own besides. */
  static String facts(Application application, Page page) {
    return application.use().apply(page) + "\n---\n" + page.evaluate(SHOWN);
  }

  void assertSameAs(Look alone) {
    assertThat(facts).isEqualTo(alone.facts);
    assertThat(picture.partDifferentFrom(alone.picture))
        .as("part of the pixels that are not as they are alone")
        .isLessThan(0.001);
  }
}
