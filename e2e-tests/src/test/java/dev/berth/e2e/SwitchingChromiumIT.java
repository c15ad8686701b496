package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.page.PageState;
import dev.berth.e2e.site.SampleSite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the page after switches against the page as it is when opened from cold. */
@ChromiumTest
class SwitchingChromiumIT {
  private static final int ROUNDS = 3;
  private static final int RETURNS = 5;

  @RegisterExtension static final SampleSite SITE = new SampleSite();

  @ParameterizedTest
  @EnumSource(
      value = Place.class,
      names = {"SIGN_IN", "HELP"})
  void theLandingPageIsAsFromColdAfterwards(Place elsewhere, Page page) {
    SampleProduct product = new SampleProduct(page, SITE);
    product.open(Place.LANDING);
    PageState cold = state(page);

    product.go(elsewhere);
    product.go(Place.LANDING);

    state(page).assertSameAs(cold);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyMicroFrontendIsAsFromColdInWhateverOrder(
      long order, Page page, BrowserContext context) {
    SampleProduct product = new SampleProduct(page, SITE);
    product.openSignedIn();
    Map<Place, PageState> cold = fromCold(context);

    for (Place place : shuffled(order)) {
      product.go(place);
      state(page).assertSameAs(cold.get(place));
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void whatComesBackIsAsFromCold(Place place, Page page) {
    page.addInitScript("(held => { Date.now = () => held; })(Date.now())");
    SampleProduct product = new SampleProduct(page, SITE);
    if (Place.ofMembers().contains(place)) {
      product.openSignedIn();
    }
    product.open(place);
    PageState cold = state(page);
    String text = text(page);

    for (int i = 0; i < RETURNS; i++) {
      product.go(place == Place.HELP ? Place.PROFILE : Place.HELP);
      product.go(place);
      state(page).assertSameAs(cold);
      assertThat(text(page)).isEqualTo(text);
    }
  }

  @Test
  void aQuickUserEndsWhereTheyWentLast(Page page) {
    SampleProduct product = new SampleProduct(page, SITE);
    product.openSignedIn();

    page.evaluate(
        "for (const path of ['/help', '/account/profile', '/watch/harbour-northgate', '/help'])"
            + " berth.navigate(path).catch(() => {})");

    product.waitFor(Place.HELP);
  }

  private static Map<Place, PageState> fromCold(BrowserContext context) {
    Map<Place, PageState> states = new EnumMap<>(Place.class);
    for (Place place : Place.ofMembers()) {
      try (Page page = context.newPage()) {
        new SampleProduct(page, SITE).open(place);
        states.put(place, state(page));
      }
    }
    return states;
  }

  private static List<Place> shuffled(long order) {
    List<Place> places = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      places.addAll(Place.ofMembers());
    }
    Collections.shuffle(places, new Random(order));
    return places;
  }

  /** What is to be read, but for times of matches, which count from when the page is opened. */
  private static String text(Page page) {
    String text = page.locator("[data-berth-outlet]").innerText();
    return text.replaceAll("\\w+ \\d\\d:\\d\\d", "some time");
  }

  private static PageState state(Page page) {
    return PageState.of(page::evaluate);
  }
}
