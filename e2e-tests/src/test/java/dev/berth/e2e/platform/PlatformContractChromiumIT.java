package dev.berth.e2e.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every adapter keeps, capability by capability. */
@ChromiumTest
class PlatformContractChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;
  private static final List<String> CAPABILITIES =
      List.of(
          "exit",
          "gamepad",
          "keepAwake",
          "keyRegistration",
          "keyboard",
          "keys",
          "launch",
          "network",
          "pointer",
          "suspend");
  private static final String NOTE =
      """
      (() => {
        window.heard = [];
        const note = what => said => { heard.push(what + ':' + (said?.name ?? said?.type ?? said)) };
        for (const what of ['keys', 'network', 'visibility', 'keyboard'])
          berth.platform[what].on(note(what));
        berth.platform.launch.on(said => { heard.push('launch:' + JSON.stringify(said)) });
      })()""";
  private static final String WHY =
      "promise => promise.then(() => 'kept', why => why.name + ' ' + why.code)";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/far.html", EntryPoints.named("Far"));
  }

  @ParameterizedTest
  @EnumSource
  void aDeviceSaysWhatItIsAndWhatItCan(Device device, Page page) {
    open(page, device, "/");

    assertThat(page.evaluate("[berth.platform.name, berth.platform.kind]"))
        .isEqualTo(List.of(device.platform(), device.kind()));
    Map<String, Object> info = map(page.evaluate("berth.platform.info"));
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
        .doesNotContainValue(null)
        .containsEntry("version", device.version())
        .containsEntry("emulated", device.isEmulated());
    assertThat(info.get("memory")).isIn("small", "medium", "large");
    assertThat(page.evaluate("navigator.userAgent")).isEqualTo(info.get("userAgent"));
    assertThat(!info.get("model").equals("") && !info.get("firmware").equals(""))
        .isEqualTo(device != Device.BROWSER && device != Device.PLAYSTATION);
    Map<String, Object> capabilities = map(page.evaluate("berth.platform.capabilities"));
    assertThat(capabilities).containsOnlyKeys(CAPABILITIES).containsEntry("keys", true);
    assertThat(capabilities.values()).allMatch(Boolean.class::isInstance);
    for (String ability : List.of("exit", "launch", "keyRegistration", "gamepad")) {
      assertThat(capabilities.get(ability)).as(ability).isEqualTo(device.can(ability));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BROWSER")
  void keysHaveOneSetOfNames(Device device, Page page) {
    open(page, device, "/");
    List<String> keys =
        device == Device.XBOX
            ? List.of("up", "down", "left", "right", "enter", "playPause", "rewind", "forward")
            : List.of("up", "down", "left", "right", "enter", "play", "pause", "stop", "red", "7");
    page.evaluate(NOTE);

    keys.forEach(key -> assertThat(device.press(page, key)).as(key).isTrue());

    assertThat(heard(page)).isEqualTo(keys.stream().map(key -> "keys:" + key).toList());
  }

  @ParameterizedTest
  @EnumSource(names = {"BROWSER", "TIZEN", "XBOX", "HBBTV"})
  void theMicroFrontendIsAskedBeforeTheShellAndItsHandlersGoWithIt(Device device, Page page) {
    server.answer(
        "/home.html",
        EntryPoints.withScript(
            "Home", "berth.platform.keys.on('enter', () => { heard.push('page'); return take })"));
    server.answer(
        "/shell.js",
        Answer.script(
            "heard = []; take = true; document.addEventListener('berth:mounted', () => {"
                + " berth.platform.keys.on(['enter', 'up'], () => { heard.push('shell') }) },"
                + " {once: true})"));
    server.answer("/", Answer.html(Shells.withInHead("<script defer src='/shell.js'></script>")));
    open(page, device, "/");
    waitForKeys(page, device);

    page.keyboard().press("Enter");
    assertThat(heard(page)).isEqualTo(List.of("page"));
    page.evaluate("take = false");
    page.keyboard().press("Enter");
    assertThat(heard(page)).isEqualTo(List.of("page", "page", "shell"));

    page.evaluate("berth.navigate('/far')");
    page.keyboard().press("Enter");
    assertThat(heard(page)).isEqualTo(List.of("page", "page", "shell", "shell"));
  }

  @ParameterizedTest
  @EnumSource(names = {"TIZEN", "HBBTV"})
  void aKeyThatMustBeAskedForComesAsLongAsSomebodyListens(Device device, Page page) {
    open(page, device, "/");
    assertThat(device.press(page, "red")).isFalse();

    page.evaluate("void (window.off = berth.platform.keys.on('red', () => {}))");
    assertThat(device.press(page, "red")).isTrue();
    page.evaluate("off()");
    assertThat(device.press(page, "red")).isFalse();

    page.evaluate("void berth.platform.keys.on(['red'], () => {})");
    assertThat(device.press(page, "red")).isTrue();
    page.evaluate("berth.navigate('/far')");
    assertThat(device.press(page, "red")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BROWSER")
  void backIsThePagesThenTheHistorysThenTheEnd(Device device, Page page) {
    open(page, device, "/");
    page.evaluate("berth.navigate('/far')");
    page.evaluate("void (window.off = berth.platform.keys.on('back', () => true))");

    device.press(page, "back");
    assertThat(page.evaluate("location.pathname")).isEqualTo("/far");
    page.evaluate("off()");
    device.press(page, "back");
    page.waitForURL(url -> url.contains("berth-platform"));
    assertThat(page.locator("[data-berth-outlet]")).containsText("Home");
    device.press(page, "back");

    if (device == Device.TIZEN) {
      assertThat(device.hasEnded(page)).isFalse();
      assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasAccessibleName("Leave the application?");
      assertThat(page.getByText("Stay")).isFocused();
      device.press(page, "back");
      assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
      device.press(page, "back");
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Enter");
    }
    assertThat(device.hasEnded(page)).isEqualTo(device.can("exit"));
  }

  @ParameterizedTest
  @EnumSource
  void theApplicationEndsItselfOrSaysThatItCannot(Device device, Page page) {
    open(page, device, "/");

    Object outcome = page.evaluate("(" + WHY + ")(berth.platform.exit())");

    assertThat(outcome).isEqualTo(device.can("exit") ? "kept" : "BerthError PLATFORM_UNSUPPORTED");
    assertThat(device.isEmulated() && device.hasEnded(page)).isEqualTo(device.can("exit"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BROWSER")
  void whoIsSentAwayHearsOfItAndOfTheReturn(Device device, Page page) {
    open(page, device, "/");
    page.evaluate(NOTE);

    device.happen(page, "suspend", null);
    String away = device == Device.XBOX ? "suspended" : "hidden";
    assertThat(page.evaluate("berth.platform.visibility.state")).isEqualTo(away);
    device.happen(page, "resume", null);

    assertThat(page.evaluate("berth.platform.visibility.state")).isEqualTo("visible");
    assertThat(heard(page)).isEqualTo(List.of("visibility:" + away, "visibility:visible"));
  }

  @ParameterizedTest
  @EnumSource(names = {"TIZEN", "WEBOS", "XBOX", "HBBTV"})
  void theConnectionIsKnownAndItsChangesAreTold(Device device, Page page) {
    String wired = device == Device.HBBTV ? "other" : "ethernet";
    open(page, device, "/");
    page.waitForFunction("type => berth.platform.network.type == type", wired);
    page.evaluate(NOTE);

    device.happen(page, "network", "none");

    page.waitForFunction("heard.includes('network:none')");
    assertThat(page.evaluate("berth.platform.network.online")).isEqualTo(false);
  }

  @ParameterizedTest
  @EnumSource(names = {"BROWSER", "ANDROIDTV", "PLAYSTATION", "HBBTV"})
  void theParametersOfTheAddressAreThoseOfTheStart(Device device, Page page) {
    open(page, device, "/?match=7%20x");

    assertThat(page.evaluate("berth.platform.launch.parameters.match")).isEqualTo("7 x");
  }

  @ParameterizedTest
  @EnumSource(names = {"TIZEN", "WEBOS", "XBOX"})
  void aRunningApplicationHearsWhatItIsStartedWithAgain(Device device, Page page) {
    open(page, device, "/?match=7%20x");
    page.evaluate(NOTE);
    assertThat(page.evaluate("berth.platform.launch.parameters.match")).isEqualTo("7 x");

    device.happen(page, "launch", Map.of("match", "8"));

    assertThat(heard(page)).isEqualTo(List.of("launch:{\"match\":\"8\"}"));
    assertThat(page.evaluate("berth.platform.launch.parameters.match")).isEqualTo("8");
  }

  @ParameterizedTest
  @EnumSource(names = {"WEBOS", "XBOX"})
  void theKeyboardOnTheScreenIsSeen(Device device, Page page) {
    open(page, device, "/");
    page.evaluate(NOTE);

    device.happen(page, "keyboard", true);
    assertThat(page.evaluate("berth.platform.keyboard.visible")).isEqualTo(true);
    device.happen(page, "keyboard", false);

    assertThat(page.evaluate("berth.platform.keyboard.visible")).isEqualTo(false);
    assertThat(heard(page)).isEqualTo(List.of("keyboard:true", "keyboard:false"));
  }

  @ParameterizedTest
  @EnumSource(names = {"BROWSER", "HBBTV"})
  void whatItCanPlayIsSaidOfEachCodecAndKeySystem(Device device, Page page) {
    open(page, device, "/");

    Map<String, Object> media = map(page.evaluate("berth.platform.media()"));

    assertThat(media).containsOnlyKeys("codecs", "drm", "hdr");
    assertThat(map(media.get("codecs")))
        .containsOnlyKeys("h264", "hevc", "vp9", "av1", "dolbyVision", "aac", "ac3", "eac3", "opus")
        .containsEntry("vp9", true)
        .containsEntry("dolbyVision", false);
    assertThat(map(media.get("drm")))
        .containsOnlyKeys("widevine", "playready", "fairplay", "clearkey")
        .containsEntry("fairplay", false)
        .containsEntry("clearkey", true);
    assertThat(media.get("hdr")).isInstanceOf(Boolean.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"TIZEN", "XBOX"})
  void theScreenSaverStaysAwayUntilItsMicroFrontendLeaves(Device device, Page page) {
    open(page, device, "/");
    String awake =
        device == Device.TIZEN ? "!berthEmulation.screenSaver" : "berthEmulation.awake == 1";

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
  @EnumSource(names = {"BROWSER", "PLAYSTATION"})
  void aGamepadsButtonsAreKeys(Device device, Page page) {
    page.addInitScript(
        "window.pad = {axes: [0, 0], buttons: Array.from({length: 16}, () => ({pressed: false}))};"
            + "navigator.getGamepads = () => [pad]");
    open(page, device, "/");
    page.evaluate(NOTE);
    waitForKeys(page, device);

    page.evaluate("pad.buttons[2].pressed = true");
    page.waitForFunction("heard.length == 1");
    page.evaluate("pad.buttons[2].pressed = false; pad.axes[0] = 1");
    page.waitForFunction("heard.length >= 2");

    assertThat(page.evaluate("heard.slice(0, 2)"))
        .isEqualTo(List.of("keys:playPause", "keys:right"));
  }

  private void open(Page page, Device device, String path) {
    page.navigate(server.url(device.at(path)));
    page.evaluate("berth.ready");
  }

  /** A plain browser loads what knows keys when somebody asks for keys. */
  private static void waitForKeys(Page page, Device device) {
    if (!device.isEmulated()) {
      page.waitForFunction(
          "performance.getEntriesByName(location.origin + '/bootstrap.platform.js')[0]");
      page.evaluate("new Promise(done => setTimeout(done))");
    }
  }

  private static Object heard(Page page) {
    return page.evaluate("heard");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object view) {
    return (Map<String, Object>) view;
  }
}
