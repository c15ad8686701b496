package dev.berth.e2e.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.SampleSite;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goes through the sample product on each device with nothing but its remote control. */
@ChromiumTest
class RemoteControlChromiumIT {
  private static final int FURTHEST = 12;
  private static final String IN_FOCUS =
      "() => { let node = document.activeElement; while (node.shadowRoot?.activeElement)"
          + " node = node.shadowRoot.activeElement; return node }";

  @RegisterExtension static final SampleSite SITE = new SampleSite();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BROWSER")
  void aMatchIsFoundWatchedSuspendedAndLeft(Device device, Page page) {
    page.setViewportSize(1280, 720);
    page.navigate(SITE.url(device.at("/account/sign-in")));
    heading(page, "Sign in").waitFor();

    signIn(device, page);
    chooseTheMatch(device, page);
    watch(device, page);

    back(device, page, "Harbour City v Northgate Rovers");
    assertThat(page.getByText("Watch live")).isFocused();
    back(device, page, "Catalogue");
    leave(device, page);
  }

  private static void signIn(Device device, Page page) {
    reach(device, page, page.getByLabel("E-mail"), "down");
    page.keyboard().type("sam@floodlit.example");
    reach(device, page, page.getByLabel("Password"), "down");
    page.keyboard().type("underlights");
    reach(device, page, button(page, "Sign in"), "down");
    device.press(page, "enter");
    heading(page, "Catalogue").waitFor();
  }

  private static void chooseTheMatch(Device device, Page page) {
    reach(device, page, page.getByText("Match details").first(), "down");
    device.press(page, "enter");
    heading(page, "Harbour City v Northgate Rovers").waitFor();
  }

  private static void watch(Device device, Page page) {
    reach(device, page, page.getByText("Watch live"), "down");
    device.press(page, "enter");
    page.locator("floodlit-player").waitFor();
    button(page, "Pause").waitFor();

    pressOneOf(device, page, "playPause", "pause");
    button(page, "Play").waitFor();
    pressOneOf(device, page, "playPause", "play");
    button(page, "Pause").waitFor();

    device.happen(page, "suspend", null);
    button(page, "Play").waitFor();
    device.happen(page, "resume", null);
    button(page, "Pause").waitFor();
  }

  private static void back(Device device, Page page, String heading) {
    device.press(page, "back");
    heading(page, heading).waitFor();
  }

  /** Sign-in and the first page lead to the catalogue by now, so back goes on until the first. */
  private static void leave(Device device, Page page) {
    while (Boolean.TRUE.equals(page.evaluate("navigation.canGoBack"))) {
      Object place = page.evaluate("navigation.currentEntry.index");
      device.press(page, "back");
      Until.holds("navigation.currentEntry.index < " + place, page);
    }
    heading(page, "Catalogue").waitFor();
    device.press(page, "back");
    if (device == Device.TIZEN) {
      assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isVisible();
      device.press(page, "right");
      device.press(page, "enter");
    }
    assertThat(device.hasEnded(page)).isEqualTo(device.can("exit"));
  }

  /** A remote control has one key for both, or two. */
  private static void pressOneOf(Device device, Page page, String first, String second) {
    assertThat(device.press(page, first) || device.press(page, second)).isTrue();
  }

  /** Presses a key until it has led to a control, as a user does. */
  private static void reach(Device device, Page page, Locator control, String key) {
    control.waitFor();
    for (int i = 0; i < FURTHEST; i++) {
      device.press(page, key);
      if (Boolean.TRUE.equals(control.evaluate("node => (" + IN_FOCUS + ")() === node"))) {
        return;
      }
    }
    assertThat(control).isFocused();
  }

  private static Locator heading(Page page, String text) {
    return page.locator("[data-berth-outlet]")
        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(text).setLevel(1));
  }

  private static Locator button(Page page, String name) {
    return page.locator("[data-berth-outlet]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
