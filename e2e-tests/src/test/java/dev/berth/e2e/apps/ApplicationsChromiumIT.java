package dev.berth.e2e.apps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Applications that know nothing of Berth are the same in it as they are alone. */
@ChromiumTest
class ApplicationsChromiumIT {
  private static final int RETURNS = 5;
  private static final Application NEUTRAL =
      Application.embedded("neutral", ApplicationsChromiumIT::withoutFocus);

  @RegisterExtension
  static final ApplicationSite SITE = new ApplicationSite(Catalogue.with(NEUTRAL));

  static List<Application> applications() {
    return Catalogue.applications();
  }

  static List<Application> someApplications() {
    return Catalogue.some();
  }

  static List<Application> returningApplications() {
    return Catalogue.returning();
  }

  @BeforeEach
  void stayOnThisMachine(BrowserContext context) {
    OutsideWorld.standInFor(context);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("applications")
  void opensColdAsItDoesAlone(Application application, Page page, PageErrors errors) {
    Alone alone = alone(application, page, errors);

    page.navigate(SITE.url("/bare/" + application.name() + application.query()));

    Look.at(application, page, "cold").assertSameAs(alone.look());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("applications")
  void opensAfterAnotherOneAsItDoesAloneAndLeavesNothingBehind(
      Application application, Page page, PageErrors errors) {
    Alone alone = alone(application, page, errors);
    page.navigate(SITE.url("/bare/neutral"));
    assertThat(page.locator("h1")).hasText("A quiet page");

    go(page, application);
    Look.at(application, page, "second").assertSameAs(alone.look());

    go(page, NEUTRAL);
    Look.at(NEUTRAL, page, "after-" + application.name())
        .assertSameAs(alone(NEUTRAL, page, errors).look());
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("returningApplications")
  void comesBackAsItCameTheFirstTime(Application application, Page page, PageErrors errors) {
    Alone alone = alone(application, page, errors);
    page.navigate(SITE.url("/bare/neutral"));
    assertThat(page.locator("h1")).hasText("A quiet page");

    for (int visit = 0; visit <= RETURNS; visit++) {
      page.evaluate("localStorage.clear(), sessionStorage.clear()");
      go(page, application);
      Look.at(application, page, "visit-" + visit).assertSameAs(alone.look());
      go(page, NEUTRAL);
      assertThat(page.locator("h1")).hasText("A quiet page");
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("someApplications")
  void saysTheSameBelowAHeader(Application application, Page page, PageErrors errors) {
    Alone alone = alone(application, page, errors);

    page.navigate(SITE.url("/ordinary/" + application.name() + application.query()));

    assertThat(Look.facts(application, page)).isEqualTo(alone.look().facts());
  }

  /** The bootstrap gives a new page's heading the focus, for those who cannot see it change. */
  private static String withoutFocus(Page page) {
    String heading = page.locator("h1:has-text('quiet')").textContent();
    page.evaluate("document.activeElement.blur()");
    return heading;
  }

  private static void go(Page page, Application application) {
    page.evaluate(
        "url => berth.navigate(url)", "/bare/" + application.name() + application.query());
  }

  private static Alone alone(Application application, Page page, PageErrors errors) {
    Alone alone = Alone.of(application, SITE, page.context().browser());
    alone.errors().forEach(errors::expect);
    return alone;
  }
}
