package dev.berth.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screen saver and the storage of every device. */
@ChromiumTest
class DeviceServicesContractChromiumIT {
  private static final String LOCKS =
      """
      window.locks = {held: 0};
      Object.defineProperty(navigator, 'wakeLock', {value: {request: async () => {
        locks.held++;
        return {release: () => { locks.held-- }};
      }}});
      """;

  /** Leaves room for a text of that many characters under the key {@code x}, and no more. */
  private static final String FILL =
      """
      ([most, left]) => {
        const used = Object.keys(localStorage).reduce(
            (sum, key) => sum + key.length + localStorage.getItem(key).length, 0);
        localStorage.setItem('fill', 'f'.repeat(most - used - 'fill'.length - 'x'.length - left));
      }""";

  @RegisterExtension final Application application = new Application();

  @ParameterizedTest
  @EnumSource
  void theScreenSaverStaysAwayUntilItsMicroFrontendLeaves(Device device, Page page) {
    page.addInitScript(LOCKS);
    application.open(page, device);
    String awake =
        switch (device) {
          case TIZEN -> "!berthEmulation.screenSaver";
          case XBOX -> "berthEmulation.awake === 1";
          default -> "locks.held === 1";
        };
    assertThat(page.evaluate("berth.platform.capabilities.keepAwake")).isEqualTo(true);

    page.evaluate("berth.platform.keepAwake().then(free => { window.free = free })");
    assertThat(page.evaluate(awake)).isEqualTo(true);
    page.evaluate("free()");
    assertThat(page.evaluate(awake)).isEqualTo(false);

    page.evaluate("berth.platform.keepAwake()");
    assertThat(page.evaluate(awake)).isEqualTo(true);
    page.evaluate("berth.navigate('/far')");
    assertThat(page.evaluate(awake)).isEqualTo(false);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TIZEN", "XBOX"})
  void whatCannotKeepTheScreenSaverAwaySaysSo(Device device, Page page) {
    page.addInitScript("Object.defineProperty(navigator, 'wakeLock', {value: undefined})");
    application.open(page, device);
    assertThat(page.evaluate("berth.platform.capabilities.keepAwake")).isEqualTo(false);

    assertRefused(page, device);
  }

  /** A browser refuses while its tab is hidden. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TIZEN", "XBOX"})
  void whatRefusesNowSaysWhy(Device device, Page page) {
    page.addInitScript(
        "Object.defineProperty(navigator, 'wakeLock',"
            + " {value: {request: () => Promise.reject(new Error('The page is hidden'))}})");
    application.open(page, device);

    assertThat(assertRefused(page, device)).contains("The page is hidden");
  }

  @ParameterizedTest
  @EnumSource
  void theStorageOfADeviceHasItsSizeAndWhatIsTooMuchIsLeftInMemory(
      Device device, Page page, PageErrors errors) {
    errors.expect("STORAGE_FULL");
    application.open(page, device);
    page.evaluate("berth.storage.set('seat', 'older')");

    page.evaluate(FILL, new Object[] {device.storage(), 10});
    assertThat(write(page, 11)).isEqualTo("QuotaExceededError");
    assertThat(write(page, 10)).isEqualTo("written");
    page.evaluate("localStorage.removeItem('x')");

    page.evaluate("berth.storage.set('seat', 'newer and longer than there is room for')");
    assertThat(page.evaluate("berth.storage.get('seat')"))
        .isEqualTo("newer and longer than there is room for");
    application.open(page, device);
    assertThat(page.evaluate("berth.storage.get('seat')")).isEqualTo("older");
    assertThat(errors.all()).filteredOn(error -> error.contains("STORAGE_FULL")).hasSize(1);
  }

  private static Object write(Page page, int characters) {
    return page.evaluate(
        """
        characters => {
          try {
            localStorage.setItem('x', 'x'.repeat(characters));
            return 'written';
          } catch (e) {
            return e.name;
          }
        }""",
        characters);
  }

  private static String assertRefused(Page page, Device device) {
    String outcome =
        page.evaluate("(" + Application.WHY + ")(berth.platform.keepAwake())").toString();
    assertThat(outcome)
        .startsWith("BerthError PLATFORM_UNSUPPORTED The platform " + device.platform() + " cannot")
        .contains("keep the screen saver away", "berth.platform.capabilities.keepAwake");
    return outcome;
  }
}
