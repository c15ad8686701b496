package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.SampleSite;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample product on networks that are slow, lose requests, or are not there. */
@ChromiumTest
class NetworkChromiumIT {
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

  /**
   * The first two seeds lose, of what is asked for once, the route map, the part that reads scripts
   * and an entry point; the host, and the part that evaluates afresh. The others lose the part that
   * completes the configuration, the configuration, and the shell's style sheet.
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 6, 12})
  void whereOneOfFiveRequestsIsLostEveryPageComesOrSaysWhyNotAndComesAfterwards(
      int seed, Page page, PageErrors errors) {
    errors.expect("ERR_FAILED");
    errors.expect("Failed to fetch");
    errors.expect("ERR_INTERNET_DISCONNECTED");
    errors.expect("_FAILED]");
    errors.expect("_UNREACHABLE]");
    Losses losses = new Losses(seed);
    CDPSession network = networkOf(page);
    page.route("**/*", losses);

    page.navigate(SITE.url(Place.SIGN_IN.path()));
    arrive(Place.SIGN_IN, page, losses, network);
    product.signIn();
    arrive(Place.CATALOGUE, page, losses, network);
    for (Place place : List.of(Place.HELP, Place.MATCH, Place.CATALOGUE)) {
      page.evaluate("path => { berth.navigate(path).catch(() => {}) }", place.path());
      arrive(place, page, losses, network);
    }
    assertThat(losses.count()).isGreaterThan(2);
  }

  /**
   * The page comes, or it is said why not until the network is back, and then it comes by itself.
   */
  private void arrive(Place place, Page page, Losses losses, CDPSession network) {
    Locator came = product.heading(place);
    Locator said = page.locator("[data-berth-error], [data-shell-notice]:not([hidden])");
    came.or(said).first().waitFor();
    if (!came.isVisible()) {
      losses.end();
      beOffline(true, network);
      Until.holds("!navigator.onLine", page);
      beOffline(false, network);
    }
    product.waitFor(place);
    losses.begin();
  }

  private static CDPSession networkOf(Page page) {
    CDPSession network = page.context().newCDPSession(page);
    network.send("Network.enable");
    return network;
  }

  /** The browser tells the page of it, as it does when a cable is drawn. */
  private static void beOffline(boolean offline, CDPSession network) {
    emulate(offline, 0, -1, -1, network);
  }

  /** As the developer tools emulate it. */
  private static void slow4g(Page page) {
    emulate(false, 562.5, 180_000, 84_375, networkOf(page));
  }

  /** Latency in milliseconds, throughput in bytes per second; -1 for no limit. */
  private static void emulate(
      boolean offline, double latency, int download, int upload, CDPSession network) {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", offline);
    conditions.addProperty("latency", latency);
    conditions.addProperty("downloadThroughput", download);
    conditions.addProperty("uploadThroughput", upload);
    network.send("Network.emulateNetworkConditions", conditions);
  }

  /**
   * Loses each fifth request on average, by its address and how often that was asked for, so that a
   * seed tells one story in whatever order requests come. What has to be there for anybody to ask
   * again is not lost: the page, its script, and the bootstrap without its parts.
   */
  private static final class Losses implements Consumer<Route> {
    private final int seed;
    private final Map<String, Integer> asked = new HashMap<>();
    private boolean going = true;
    private int count;

    Losses(int seed) {
      this.seed = seed;
    }

    void begin() {
      going = true;
    }

    void end() {
      going = false;
    }

    int count() {
      return count;
    }

    @Override
    public void accept(Route route) {
      String path = URI.create(route.request().url()).getPath();
      boolean shell =
          route.request().isNavigationRequest() || path.matches("/(bootstrap|shell)[.]js");
      if (going && !shell && loses(path)) {
        count++;
        route.abort();
      } else {
        route.resume();
      }
    }

    private boolean loses(String path) {
      int times = asked.merge(path, 1, Integer::sum);
      return (Objects.hash(path, times, seed) * 0x9E3779B1 >>> 16) % 5 == 0;
    }
  }
}
