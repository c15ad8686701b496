package dev.berth.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every device says of itself: each thing is there, and empty when it is not known. */
@ChromiumTest
class DeviceInformationContractChromiumIT {
  private static final String[] CODECS = {
    "h264", "hevc", "vp9", "av1", "dolbyVision", "aac", "ac3", "eac3", "opus"
  };
  private static final String[] KEY_SYSTEMS = {"widevine", "playready", "fairplay", "clearkey"};
  private static final String[] CAPABILITIES = {
    "exit",
    "gamepad",
    "keepAwake",
    "keyRegistration",
    "keyboard",
    "keys",
    "launch",
    "network",
    "pointer",
    "suspend"
  };

  /** An engine that has nothing beyond what a page of 2010 could count on. */
  private static final String POOR =
      """
      for (const name of ['wakeLock', 'virtualKeyboard', 'connection', 'deviceMemory',
                          'getGamepads', 'requestMediaKeySystemAccess'])
        Object.defineProperty(navigator, name, {configurable: true, value: undefined});
      delete window.MediaSource;
      HTMLMediaElement.prototype.canPlayType = () => '';
      delete Document.prototype.onfreeze;
      """;

  @RegisterExtension final Application application = new Application();

  @ParameterizedTest
  @EnumSource
  void aDeviceSaysWhatItIs(Device device, Page page) {
    application.open(page, device);

    assertThat(page.evaluate("[berth.platform.name, berth.platform.kind]"))
        .isEqualTo(List.of(device.platform(), device.kind()));
    Device.Says says = device.says();
    Map<String, Object> info = map(page, "berth.platform.info");
    assertThat(info)
        .containsOnlyKeys(
            "userAgent",
            "language",
            "width",
            "height",
            "version",
            "model",
            "firmware",
            "engine",
            "memory",
            "panel",
            "emulated")
        .containsEntry("version", says.version())
        .containsEntry("model", says.model())
        .containsEntry("firmware", says.firmware())
        .containsEntry("engine", says.engine())
        .containsEntry(
            "panel", Map.of("width", says.panel().width(), "height", says.panel().height()))
        .containsEntry("userAgent", page.evaluate("navigator.userAgent"))
        .containsEntry("language", page.evaluate("navigator.language"))
        .containsEntry("width", page.evaluate("screen.width"))
        .containsEntry("height", page.evaluate("screen.height"))
        .containsEntry("emulated", device.isEmulated());
    assertThat(info.get("memory"))
        .isIn(
            says.memory().isEmpty() ? List.of("small", "medium", "large") : List.of(says.memory()));
  }

  @ParameterizedTest
  @EnumSource
  void aDeviceSaysWhatItCanOnAnEngineThatCanNothing(Device device, Page page) {
    page.addInitScript(POOR);
    application.open(page, device);

    Map<String, Object> capabilities = map(page, "berth.platform.capabilities");

    assertThat(capabilities).containsOnlyKeys(CAPABILITIES).containsEntry("keys", true);
    for (String ability : CAPABILITIES) {
      if (!ability.equals("keys") && !ability.equals("pointer")) {
        assertThat(capabilities.get(ability)).as(ability).isEqualTo(device.can(ability));
      }
    }
    assertThat(capabilities.get("pointer")).isInstanceOf(Boolean.class);
    assertThat(map(page, "berth.platform.info")).doesNotContainValue(null);
  }

  @ParameterizedTest
  @EnumSource
  void aDeviceSaysWhatItsEngineCanBesides(Device device, Page page) {
    page.addInitScript(
        """
        for (const name of ['wakeLock', 'virtualKeyboard', 'connection'])
          Object.defineProperty(navigator, name, {value: Object.assign(new EventTarget(),
                                                                       {type: 'wifi'})});
        """);
    application.open(page, device);

    Map<String, Object> capabilities = map(page, "berth.platform.capabilities");

    assertThat(capabilities)
        .containsEntry("keepAwake", true)
        .containsEntry("network", true)
        .containsEntry("keyboard", device != Device.TIZEN)
        .containsEntry("gamepad", device.hasGamepads())
        .containsEntry(
            "suspend", !List.of(Device.TIZEN, Device.WEBOS, Device.HBBTV).contains(device));
  }

  @ParameterizedTest
  @EnumSource
  void whatItCanPlayIsSaidOfEachCodecAndKeySystem(Device device, Page page) {
    application.open(page, device);

    Map<String, Object> media = map(page, "berth.platform.media()");

    assertThat(media).containsOnlyKeys("codecs", "drm", "hdr");
    assertThat(map(media.get("codecs")))
        .containsOnlyKeys(CODECS)
        .containsEntry("vp9", true)
        .containsEntry("dolbyVision", false);
    assertThat(map(media.get("drm")))
        .containsOnlyKeys(KEY_SYSTEMS)
        .containsEntry("fairplay", false)
        .containsEntry("clearkey", true);
    assertThat(media.get("hdr")).isInstanceOf(Boolean.class);
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeAskedCannotBePlayed(Device device, Page page) {
    page.addInitScript(POOR);
    application.open(page, device);

    Map<String, Object> media = map(page, "berth.platform.media()");

    assertThat(map(media.get("codecs"))).containsOnlyKeys(CODECS).doesNotContainValue(true);
    assertThat(map(media.get("drm"))).containsOnlyKeys(KEY_SYSTEMS).doesNotContainValue(true);
    assertThat(media.get("hdr")).isInstanceOf(Boolean.class);
  }

  /** Of the others it says what they have answered. */
  @Test
  void aKeySystemThatNeverAnswersCannotBePlayed(Page page) {
    page.addInitScript(
        """
        const ask = navigator.requestMediaKeySystemAccess;
        navigator.requestMediaKeySystemAccess = (name, wish) =>
            name.includes('widevine') ? new Promise(() => {}) : ask.call(navigator, name, wish);
        """);
    application.open(page, Device.WEBOS);

    Map<String, Object> media = map(page, "berth.platform.media()");

    assertThat(map(media.get("drm")))
        .containsOnlyKeys(KEY_SYSTEMS)
        .containsEntry("widevine", false)
        .containsEntry("clearkey", true);
  }

  /** Two scripts would come in any order, and calls with them. */
  @Test
  void whatKnowsDevicesComesOnceHoweverManyAskForIt(Page page) {
    application.open(page, Device.BROWSER);
    page.evaluate(
        """
        window.added = [];
        new MutationObserver(records => records.forEach(record => added.push(...record.addedNodes)))
            .observe(document.head, {childList: true});
        """);

    page.evaluate("Promise.all([1, 2, 3].map(() => berth.platform.media()))");

    assertThat(page.evaluate("added.filter(node => /[.]platform[.]/.test(node.src)).length"))
        .isEqualTo(1);
  }

  private static Map<String, Object> map(Page page, String expression) {
    return map(page.evaluate(expression));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object view) {
    return (Map<String, Object>) view;
  }
}
