package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Viewport;
import dev.berth.e2e.site.SampleSite;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps pictures of the sample product, for people to look at, and measures what a test can. */
@ChromiumTest
class LooksChromiumIT {
  private static final Path PICTURES = Path.of("target", "pictures");

  @RegisterExtension static final SampleSite SITE = new SampleSite();

  @ParameterizedTest
  @EnumSource(Viewport.class)
  void nothingIsWiderThanTheScreen(Viewport viewport, Page page) {
    SampleProduct product = new SampleProduct(page, SITE);
    viewport.applyTo(page);
    product.open(Place.LANDING);
    measure(page, Place.LANDING, viewport);
    product.openSignedIn();

    for (Place place : Place.ofMembers()) {
      product.go(place);
      measure(page, place, viewport);
    }
  }

  private static void measure(Page page, Place place, Viewport viewport) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(PICTURES.resolve(place + "-" + viewport + ".png")));
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels that %s needs more than the %s screen has", place, viewport)
        .isEqualTo(0);
  }
}
