package dev.berth.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.berth.e2e.site.SampleSite;
import java.util.regex.Pattern;

/** The sample product as its users see it: places have headings, ways have names. */
final class SampleProduct {
  private final Page page;
  private final SampleSite site;

  SampleProduct(Page page, SampleSite site) {
    this.page = page;
    this.site = site;
  }

  /** Enters by the address line. */
  void open(Place place) {
    page.navigate(site.url(place.path()));
    waitFor(place);
  }

  /** Switches within the application. */
  void go(Place place) {
    page.evaluate("path => berth.navigate(path)", place.path());
    waitFor(place);
  }

  /** Signs in with the form that is shown. */
  void signIn() {
    page.getByLabel("E-mail").fill("sam@floodlit.example");
    page.getByLabel("Password").fill("underlights");
    page.locator("[data-berth-outlet]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
        .click();
  }

  /** Opens the product for a user who has signed in. */
  void openSignedIn() {
    open(Place.SIGN_IN);
    signIn();
    waitFor(Place.CATALOGUE);
  }

  void waitFor(Place place) {
    heading(place).waitFor();
    page.waitForURL(Pattern.compile(Pattern.quote(place.path()) + "$"));
    page.locator("[data-berth-outlet]:not([aria-busy])").waitFor();
  }

  Locator heading(Place place) {
    return page.locator("[data-berth-outlet]")
        .getByRole(
            AriaRole.HEADING, new Locator.GetByRoleOptions().setName(place.heading()).setLevel(1));
  }

  Locator shellLink(String name) {
    return page.getByRole(AriaRole.BANNER)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }
}
