package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.SampleSite;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample product on networks that are slow, lose requests, or are not there. */
@ChromiumTest
class NetworkChromiumIT {
  private static final int MOST_ATTEMPTS = 6;

  @RegisterExtension static final SampleSite SITE = new SampleSite();

  private SampleProduct product;

  @BeforeEach
  void enter(Page page) {
    product = new SampleProduct(page, SITE);
  }

  @Test
  void onSlow4gTheUserSignsInAndReachesTheCatalogue(Page page) {
    slow4g(page);

    product.openSignedIn();
    product.shellLink("Help").click();

    assertThat(page.locator("[data-berth=progress]")).isVisible();
    product.waitFor(Place.HELP);
  }

  @Test
  void withoutANetworkThePageIsExplainedAndComesByItselfAfterwards(Page page, PageErrors errors) {
    errors.expect("ERR_INTERNET_DISCONNECTED");
    errors.expect("ENTRY_UNREACHABLE");
    product.openSignedIn();
    page.context().setOffline(true);

    product.shellLink("Help").click();

    assertThat(page.locator("[data-berth-error=ENTRY_UNREACHABLE]")).containsText("/mfes/help");
    page.context().setOffline(false);
    product.waitFor(Place.HELP);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whereOneOfFiveRequestsIsLostEveryPageComesOrSaysWhyNot(
      int seed, Page page, PageErrors errors) {
    errors.expect("ERR_FAILED");
    errors.expect("_FAILED]");
    errors.expect("_UNREACHABLE]");
    Map<String, Integer> asked = new ConcurrentHashMap<>();
    page.route("**/*", route -> passOrLose(route, seed, asked));

    page.navigate(SITE.url(Place.SIGN_IN.path()));
    arrive(page, Place.SIGN_IN);
    product.signIn();
    arrive(page, Place.CATALOGUE);
    for (Place place : new Place[] {Place.HELP, Place.MATCH, Place.CATALOGUE}) {
      page.evaluate("path => { berth.navigate(path).catch(() => {}) }", place.path());
      arrive(page, place);
    }
    assertThat(asked.values().stream().mapToInt(times -> times).sum()).isGreaterThan(15);
  }

  /** The page comes, or it is said why not, and the user tries again. */
  private void arrive(Page page, Place place) {
    Locator came = product.heading(place);
    Locator error = page.locator("[data-berth-error]:not([data-read])");
    Locator flaw = page.locator("[data-shell-notice]:visible");
    for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      came.or(error).or(flaw).first().waitFor();
      if (came.isVisible()) {
        product.waitFor(place);
        return;
      }
      if (error.count() > 0) {
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("could not be shown");
        page.evaluate("document.querySelector('[data-berth-error]').dataset.read = ''");
        page.getByText("Try again").click();
      } else {
        page.getByText("Load the page again").click();
      }
    }
    throw new AssertionError(place + " did not come in " + MOST_ATTEMPTS + " attempts");
  }

  /**
   * Each fifth request on average, by its address and how often that was asked for, so that a seed
   * tells one story in whatever order requests come. The shell itself is there.
   */
  private static void passOrLose(Route route, int seed, Map<String, Integer> asked) {
    String url = route.request().url().replaceAll("^http://[^/]*", "");
    int times = asked.merge(url, 1, Integer::sum);
    boolean shell =
        route.request().isNavigationRequest()
            || url.equals("/bootstrap.js")
            || url.contains("shell");
    int lot = Math.floorMod((url + times + seed).hashCode() * 0x9E3779B1, 1000);
    if (!shell && lot < 200) {
      route.abort();
    } else {
      route.resume();
    }
  }

  /** As the developer tools emulate it. */
  private static void slow4g(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 562.5);
    network.addProperty("downloadThroughput", 180_000);
    network.addProperty("uploadThroughput", 84_375);
    session.send("Network.emulateNetworkConditions", network);
  }
}
