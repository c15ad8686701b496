package dev.berth.e2e.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.platform.Device.Leaving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an application is gone back in and left, on every device. */
@ChromiumTest
class LeavingContractChromiumIT {
  @RegisterExtension final Application application = new Application();

  @ParameterizedTest
  @EnumSource
  void backIsThePagesThenTheHistorysThenTheEnd(Device device, Page page) {
    application.open(page, device);
    page.evaluate("berth.navigate('/far')");
    page.evaluate("void (window.off = berth.platform.keys.on('back', () => true))");
    Application.settle(page);

    device.press(page, "back");
    assertThat(page.evaluate("location.pathname")).isEqualTo("/far");
    page.evaluate("off()");

    goBack(device, page);
    assertThat(page.locator("[data-berth-outlet]")).containsText("Home");
    device.press(page, "back");

    assertThat(page.getByRole(AriaRole.ALERTDIALOG))
        .hasCount(device.leaving() == Leaving.ASKED ? 1 : 0);
    assertThat(device.hasEnded(page)).isEqualTo(device.leaving() == Leaving.AT_ONCE);
  }

  /** A plain browser goes back by itself, which no event that a script sends makes it do. */
  private static void goBack(Device device, Page page) {
    device.press(page, "back");
    if (!device.isEmulated()) {
      assertThat(page.evaluate("sent.defaultPrevented")).isEqualTo(false);
      page.goBack();
    }
    Until.holds("location.pathname === '/'", page);
  }

  /** Samsung wants a question, which the remote control answers. */
  @Test
  void whoIsAskedMayStayOrLeave(Page page) {
    Device device = Device.TIZEN;
    application.open(page, device);

    device.press(page, "back");
    assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasAccessibleName("Leave the application?");
    assertThat(page.getByText("Stay")).isFocused();
    device.press(page, "back");
    assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
    assertThat(device.hasEnded(page)).isFalse();

    device.press(page, "back");
    device.press(page, "enter");
    assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
    assertThat(device.hasEnded(page)).isFalse();

    device.press(page, "back");
    device.press(page, "right");
    device.press(page, "enter");
    assertThat(device.hasEnded(page)).isTrue();
  }

  /** Windows tells of its own button for back by an event that is no key. */
  @Test
  void theBackButtonOfWindowsIsTheKeyForBack(Page page) {
    application.open(page, Device.XBOX);
    page.evaluate("berth.navigate('/far')");

    Object handled =
        page.evaluate(
            """
            (() => {
              const request = {handled: false};
              Windows.UI.Core.SystemNavigationManager.getForCurrentView()
                .fire('backrequested', request);
              return request.handled;
            })()""");

    assertThat(handled).isEqualTo(true);
    Until.holds("location.pathname === '/'", page);
  }

  @ParameterizedTest
  @EnumSource
  void theApplicationEndsItselfOrSaysThatItCannot(Device device, Page page) {
    application.open(page, device);
    assertThat(page.evaluate("berth.platform.capabilities.exit")).isEqualTo(device.can("exit"));

    Object outcome = exit(page);

    assertThat(device.hasEnded(page)).isEqualTo(device.can("exit"));
    if (device.can("exit")) {
      assertThat(outcome).isEqualTo("kept");
    } else {
      assertRefused(outcome, device);
    }
  }

  /** An application that lends its page nothing shows a page that cannot end it. */
  @Test
  void anAndroidApplicationWithoutAnObjectForItsPageStays(Page page) {
    Device device = Device.ANDROIDTV;
    application.open(page, device);
    page.evaluate("delete window.BerthDevice");

    assertThat(page.evaluate("berth.platform.capabilities.exit")).isEqualTo(false);
    assertRefused(exit(page), device);
    assertThat(device.press(page, "back")).isTrue();
    assertThat(device.hasEnded(page)).isFalse();
  }

  private static Object exit(Page page) {
    return page.evaluate("(" + Application.WHY + ")(berth.platform.exit())");
  }

  private static void assertRefused(Object outcome, Device device) {
    assertThat(outcome.toString())
        .startsWith("BerthError PLATFORM_UNSUPPORTED The platform " + device.platform() + " cannot")
        .contains("berth.platform.capabilities.exit");
  }
}
