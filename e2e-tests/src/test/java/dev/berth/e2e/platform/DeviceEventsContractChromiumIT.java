package dev.berth.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Shells;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to every device is told; what it does not tell is said to be not there. */
@ChromiumTest
class DeviceEventsContractChromiumIT {
  private static final String HIDE =
      """
      hidden => {
        Object.defineProperty(document, 'visibilityState',
                              {configurable: true, value: hidden ? 'hidden' : 'visible'});
        document.dispatchEvent(new Event('visibilitychange'));
      }""";

  @RegisterExtension final Application application = new Application();

  @ParameterizedTest
  @EnumSource
  void whoIsSentAwayHearsOfItAndOfTheReturn(Device device, Page page) {
    application.open(page, device);
    Application.hear(page, "visibility");
    String away = device == Device.XBOX ? "suspended" : "hidden";

    if (device.isEmulated()) {
      device.happen(page, "suspend", null);
    } else {
      page.evaluate(HIDE, true);
    }
    assertThat(page.evaluate("berth.platform.visibility.state")).isEqualTo(away);
    if (device.isEmulated()) {
      device.happen(page, "resume", null);
    } else {
      page.evaluate(HIDE, false);
    }

    assertThat(page.evaluate("berth.platform.visibility.state")).isEqualTo("visible");
    assertThat(Application.heard(page)).isEqualTo(List.of(away, "visible"));
  }

  /** Engines tell of it by the events of the page lifecycle, consoles by their own. */
  @ParameterizedTest
  @EnumSource(names = {"BROWSER", "ANDROIDTV", "PLAYSTATION", "XBOX"})
  void whoIsStoppedNextHearsOfItWhereTheDeviceTells(Device device, Page page) {
    application.open(page, device);
    Application.hear(page, "visibility");
    assertThat(page.evaluate("berth.platform.capabilities.suspend")).isEqualTo(true);

    page.evaluate("document.dispatchEvent(new Event('freeze'))");
    assertThat(page.evaluate("berth.platform.visibility.state")).isEqualTo("suspended");
    page.evaluate("document.dispatchEvent(new Event('resume'))");

    assertThat(page.evaluate("berth.platform.visibility.state")).isEqualTo("visible");
    assertThat(Application.heard(page)).isEqualTo(List.of("suspended", "visible"));
  }

  @ParameterizedTest
  @EnumSource
  void theConnectionIsKnownAndItsChangesAreTold(Device device, Page page) {
    application.open(page, device);
    Application.hear(page, "network");
    assertThat(page.evaluate("berth.platform.capabilities.network"))
        .isEqualTo(device.can("network"));
    Until.holds("berth.platform.network.type === '" + connected(device) + "'", page);
    assertThat(page.evaluate("berth.platform.network.online")).isEqualTo(true);
    page.evaluate("heard = []");

    if (!device.isEmulated() || !device.happen(page, "network", "none")) {
      page.context().setOffline(true);
    }

    Until.holds("heard.includes('none')", page);
    assertThat(page.evaluate("berth.platform.network.type")).isEqualTo("none");
    assertThat(page.evaluate("berth.platform.network.online")).isEqualTo(false);
  }

  /** Where no function of the maker tells, the standard of the web may. */
  @ParameterizedTest
  @EnumSource
  void whatItGoesOverIsAskedOfTheMakerThenOfTheEngine(Device device, Page page) {
    page.addInitScript(
        """
        Object.defineProperty(navigator, 'connection', {value:
            Object.assign(new EventTarget(), {type: 'cellular'})});
        """);
    application.open(page, device);
    Application.hear(page, "network");
    String first = device.can("network") ? connected(device) : "cellular";
    Until.holds("berth.platform.network.type === '" + first + "'", page);
    page.evaluate("heard = []");

    if (!device.isEmulated() || !device.happen(page, "network", "wifi")) {
      page.evaluate(
          "navigator.connection.type = 'wifi',"
              + " navigator.connection.dispatchEvent(new Event('change'))");
    }

    String second = device == Device.HBBTV ? "other" : "wifi";
    Until.holds("heard.includes('" + second + "')", page);
    assertThat(page.evaluate("berth.platform.network.type")).isEqualTo(second);
  }

  @ParameterizedTest
  @EnumSource
  void theParametersOfTheAddressAreThoseOfTheStart(Device device, Page page) {
    application.open(page, device, "/?match=7%20x&team=a+b&none");

    assertThat(page.evaluate("berth.platform.launch.parameters.match")).isEqualTo("7 x");
    assertThat(page.evaluate("berth.platform.launch.parameters.team")).isEqualTo("a b");
    assertThat(page.evaluate("berth.platform.launch.parameters.none")).isEqualTo("");
    assertThat(page.evaluate("Object.isFrozen(berth.platform.launch.parameters)")).isEqualTo(true);
  }

  /**
   * A part that is no text of UTF-8 is passed over, and the others are read. A server that does not
   * mind gives the shell.
   */
  @ParameterizedTest
  @EnumSource
  void aMalformedParameterDoesNotHarmTheOthers(Device device, Page page) {
    page.route(
        url -> url.contains("match=%&"),
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody(Shells.plain())));

    application.open(page, device, "/?match=%&team=7&%=1&=2&last=%C3%A9");

    assertThat(
            page.evaluate(
                """
                Object.entries(berth.platform.launch.parameters)
                  .filter(([name]) => name !== 'berth-platform').join(' ')"""))
        .isEqualTo("team,7 last,é");
  }

  @ParameterizedTest
  @EnumSource
  void aRunningApplicationHearsWhatItIsStartedWithAgain(Device device, Page page) {
    application.open(page, device, "/?match=7%20x");
    assertThat(page.evaluate("berth.platform.capabilities.launch")).isEqualTo(device.can("launch"));
    page.evaluate("void berth.platform.launch.on(said => { heard.push(said.match) })");
    Application.settle(page);

    boolean told = device.isEmulated() && device.happen(page, "launch", Map.of("match", "8"));

    assertThat(told).isEqualTo(device.can("launch"));
    assertThat(Application.heard(page)).isEqualTo(told ? List.of("8") : List.of());
    assertThat(page.evaluate("berth.platform.launch.parameters.match"))
        .isEqualTo(told ? "8" : "7 x");
  }

  @ParameterizedTest
  @EnumSource
  void theKeyboardOnTheScreenIsSeenWhereTheDeviceTells(Device device, Page page) {
    page.addInitScript("Object.defineProperty(navigator, 'virtualKeyboard', {value: undefined})");
    application.open(page, device);
    Application.hear(page, "keyboard");
    assertThat(page.evaluate("berth.platform.capabilities.keyboard"))
        .isEqualTo(device.can("keyboard"));

    boolean told = device.isEmulated() && device.happen(page, "keyboard", true);
    assertThat(told).isEqualTo(device.can("keyboard"));
    assertThat(page.evaluate("berth.platform.keyboard.visible")).isEqualTo(told);
    if (told) {
      device.happen(page, "keyboard", false);
    }

    assertThat(page.evaluate("berth.platform.keyboard.visible")).isEqualTo(false);
    assertThat(Application.heard(page)).isEqualTo(told ? List.of(true, false) : List.of());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIZEN")
  void theKeyboardOfTheEngineIsSeenAsWell(Device device, Page page) {
    page.addInitScript(
        """
        Object.defineProperty(navigator, 'virtualKeyboard', {value:
            Object.assign(new EventTarget(), {boundingRect: {height: 0}})});
        """);
    application.open(page, device);
    Application.hear(page, "keyboard");

    for (int height : new int[] {300, 0}) {
      page.evaluate(
          "height => { navigator.virtualKeyboard.boundingRect.height = height;"
              + " navigator.virtualKeyboard.dispatchEvent(new Event('geometrychange')) }",
          height);
      assertThat(page.evaluate("berth.platform.keyboard.visible")).isEqualTo(height > 0);
    }

    assertThat(Application.heard(page)).isEqualTo(List.of(true, false));
  }

  private static String connected(Device device) {
    return switch (device) {
      case TIZEN, WEBOS, XBOX -> "ethernet";
      case HBBTV -> "other";
      default -> "";
    };
  }
}
