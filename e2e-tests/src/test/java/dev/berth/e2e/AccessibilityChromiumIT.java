package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.ScreenReader;
import dev.berth.e2e.site.Packages;
import dev.berth.e2e.site.SampleSite;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shell, its error view and the sample product, as axe judges them, and by keyboard alone. */
@ChromiumTest
class AccessibilityChromiumIT {
  /** The findings that keep somebody out, each with where it is. */
  private static final String SERIOUS =
      """
      axe.run().then(report => report.violations
        .filter(one => ['serious', 'critical'].includes(one.impact))
        .map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', ')))
      """;

  @RegisterExtension static final SampleSite SITE = new SampleSite();

  private SampleProduct product;

  @BeforeEach
  void enter(Page page) {
    product = new SampleProduct(page, SITE);
    page.addInitScript(Packages.text("axe-core", "axe.min.js"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Place.class,
      names = {"LANDING", "SIGN_IN", "SIGN_UP"})
  void whatStrangersSeeIsOpenToAll(Place place, Page page) {
    product.open(place);

    assertThat((List<?>) page.evaluate(SERIOUS)).isEmpty();
  }

  @Test
  void whatMembersSeeIsOpenToAll(Page page) {
    product.openSignedIn();

    for (Place place : Place.ofMembers()) {
      product.go(place);
      assertThat((List<?>) page.evaluate(SERIOUS)).as(place.name()).isEmpty();
    }
  }

  @Test
  void theErrorViewIsOpenToAll(Page page, PageErrors errors) {
    errors.expect("NO_ROUTE");
    product.open(Place.LANDING);
    page.evaluate("berth.navigate('/nowhere/at/all').catch(() => {})");
    assertThat(page.locator("[data-berth-error]")).isVisible();

    assertThat((List<?>) page.evaluate(SERIOUS)).isEmpty();
  }

  @Test
  void theKeyboardLeadsThroughSignInToTheCatalogueAndOn(Page page) {
    product.open(Place.SIGN_IN);
    tabTo(page, "E-mail");
    page.keyboard().type("sam@floodlit.example");
    tabTo(page, "Password");
    page.keyboard().type("underlights");
    page.keyboard().press("Enter");
    product.waitFor(Place.CATALOGUE);
    assertThat(product.heading(Place.CATALOGUE)).isFocused();

    tabTo(page, "Help");
    page.keyboard().press("Enter");

    product.waitFor(Place.HELP);
    assertThat(product.heading(Place.HELP)).isFocused();
  }

  @Test
  void theTreeOfAScreenReaderLeadsThroughSignInToTheCatalogue(Page page) {
    product.open(Place.SIGN_IN);
    assertThat(ScreenReader.read(page))
        .containsSubsequence(
            "navigation Main",
            "link Help",
            "heading Sign in",
            "textbox E-mail",
            "textbox Password",
            "button Sign in");

    product.signIn();
    product.waitFor(Place.CATALOGUE);

    List<String> catalogue = ScreenReader.read(page);
    assertThat(catalogue)
        .containsSubsequence("navigation Main", "link Help", "heading Catalogue", "link Rugby");
    assertThat(catalogue).doesNotContain("heading Sign in", "textbox Password");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rugby").setExact(true))
        .click();
    assertThat(page.locator("[data-berth-outlet] h1")).hasText("Rugby");
    assertThat(ScreenReader.read(page)).contains("heading Rugby");
  }

  /** Moves the focus on until what has it has this name, for one round through the page at most. */
  private static void tabTo(Page page, String name) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (page.evaluate(
              "name => { const here = document.activeElement; return [here.textContent.trim(),"
                  + " here.labels?.[0]?.textContent.trim(), here.ariaLabel].includes(name) }",
              name)
          .equals(true)) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not lead to " + name);
  }
}
