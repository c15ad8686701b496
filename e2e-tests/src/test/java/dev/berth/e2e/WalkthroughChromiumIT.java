package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.SampleSite;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Goes through the sample product as a user does. */
@ChromiumTest
class WalkthroughChromiumIT {
  @RegisterExtension static final SampleSite SITE = new SampleSite();

  private SampleProduct product;

  @BeforeEach
  void enter(Page page) {
    product = new SampleProduct(page, SITE);
  }

  @Test
  void aStrangerSeesTheLandingPageAndAMemberTheCatalogue(Page page) {
    product.open(Place.LANDING);

    product.openSignedIn();
    page.navigate(SITE.url("/"));

    product.waitFor(Place.CATALOGUE);
  }

  @Test
  void aDeepLinkIsShownFromCold() {
    product.open(Place.HELP);
  }

  @Test
  void aStrangerWhoWantsTheCatalogueSignsInAndArrivesThere(Page page) {
    page.navigate(SITE.url("/catalogue/sport/rugby"));
    assertThat(product.heading(Place.SIGN_IN)).isVisible();

    product.signIn();

    page.waitForURL("**/catalogue/sport/rugby");
    assertThat(page.locator("[data-berth-outlet] h1")).hasText("Rugby");
  }

  @Test
  void aNewMemberSignsUp(Page page) {
    product.open(Place.LANDING);
    page.getByText("Start 14 days free").click();
    product.waitFor(Place.SIGN_UP);

    page.getByLabel("Name").fill("Sam Field");
    page.getByLabel("E-mail").fill("sam@floodlit.example");
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("underlights");
    page.getByLabel("Repeat password").fill("underlights");
    page.getByLabel("I accept the terms of use").check();
    page.getByText("Create account", new Page.GetByTextOptions().setExact(true)).click();

    product.waitFor(Place.CATALOGUE);
  }

  @Test
  void whoSignsOutIsAStrangerAgain(Page page) {
    product.openSignedIn();
    product.go(Place.PROFILE);

    page.getByText("Sign out").click();

    product.waitFor(Place.SIGN_IN);
    product.open(Place.LANDING);
  }

  @Test
  void theShellsLinksSwitchWithoutAPageLoad(Page page) {
    product.open(Place.LANDING);
    page.evaluate("document.querySelector('header').dataset.alive = 'yes'");

    product.shellLink("Help").click();

    product.waitFor(Place.HELP);
    assertThat(page.locator("header[data-alive=yes]")).isVisible();
  }

  @Test
  void backAndForwardLeadThroughTheMicroFrontends(Page page) {
    product.open(Place.LANDING);
    product.go(Place.HELP);
    product.go(Place.SIGN_IN);

    page.goBack();
    product.waitFor(Place.HELP);
    page.goBack();
    product.waitFor(Place.LANDING);
    page.goForward();
    product.waitFor(Place.HELP);
  }

  @Test
  void aReloadShowsTheSamePage(Page page) {
    product.openSignedIn();
    product.go(Place.MATCH);

    page.reload();

    product.waitFor(Place.MATCH);
  }

  @Test
  void anUnreachableMicroFrontendIsExplainedAndTheShellGoesOn(Page page, PageErrors errors) {
    errors.expect("404");
    errors.expect("ENTRY_UNREACHABLE");
    product.open(Place.LANDING);

    page.navigate(SITE.url("/archive"));

    assertThat(page.getByRole(AriaRole.ALERT))
        .containsText(
            Pattern.compile(
                "archive.*/mfes/archive/index.html.*404.*microFrontends.archive.entry"
                    + ".*\\[ENTRY_UNREACHABLE]"));
    product.shellLink("Help").click();
    product.waitFor(Place.HELP);
  }

  @Test
  void theCataloguesOwnRouterWorksBelowItsPath(Page page) {
    product.openSignedIn();
    page.getByText("Rugby", new Page.GetByTextOptions().setExact(true)).first().click();
    page.waitForURL("**/catalogue/sport/rugby");
    assertThat(page.locator("[data-berth-outlet] h1")).hasText("Rugby");

    page.goBack();

    product.waitFor(Place.CATALOGUE);
  }

  @Test
  void noErrorIsReportedOnTheWay(PageErrors errors) {
    product.openSignedIn();
    product.go(Place.MATCH);
    product.go(Place.HELP);

    assertThat(errors.all()).isEmpty();
  }
}
