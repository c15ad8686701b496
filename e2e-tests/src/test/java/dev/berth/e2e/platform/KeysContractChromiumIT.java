package dev.berth.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.Shells;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys have one set of names on every device, and come to whoever listens. */
@ChromiumTest
class KeysContractChromiumIT {
  private static final String TAKE_ALL =
      "void berth.platform.keys.on(({name}) => { heard.push(name); return true })";

  @RegisterExtension final Application application = new Application();

  @ParameterizedTest
  @EnumSource
  void everyKeyOfTheRemoteControlHasItsName(Device device, Page page) {
    RemoteKeys keys = RemoteKeys.of(device);
    application.open(page, device);
    page.evaluate(TAKE_ALL);
    Application.settle(page);
    page.evaluate(
        """
        window.said = [];
        addEventListener('keydown', event => said.push(`${event.key}/${event.keyCode}`), true);
        """);

    List<String> sent = RemoteKeys.NAMES.stream().filter(name -> device.press(page, name)).toList();

    assertThat(sent).containsExactlyInAnyOrderElementsOf(keys.sent().keySet());
    assertThat(Application.heard(page)).isEqualTo(sent);
    assertThat(page.evaluate("said"))
        .isEqualTo(sent.stream().map(name -> keys.sent().get(name).toString()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void whatOtherModelsSendHasItsNameToo(Device device, Page page) {
    Map<RemoteKeys.Said, String> also = RemoteKeys.of(device).also();
    application.open(page, device);
    page.evaluate(TAKE_ALL);
    Application.settle(page);

    also.keySet().forEach(said -> RemoteKeys.send(page, said));

    assertThat(Application.heard(page)).isEqualTo(List.copyOf(also.values()));
  }

  @ParameterizedTest
  @EnumSource
  void aKeyThatMustBeAskedForComesAsLongAsSomebodyListens(Device device, Page page) {
    boolean unasked = !device.can("keyRegistration");
    String key = RemoteKeys.of(device).has("red") ? "red" : "playPause";
    application.open(page, device);
    assertThat(page.evaluate("berth.platform.capabilities.keyRegistration")).isEqualTo(!unasked);
    assertThat(device.press(page, key)).isEqualTo(unasked);

    page.evaluate("key => void (window.off = berth.platform.keys.on(key, () => {}))", key);
    assertThat(device.press(page, key)).isTrue();
    page.evaluate("off()");
    assertThat(device.press(page, key)).isEqualTo(unasked);

    page.evaluate("key => void berth.platform.keys.on([key], () => {})", key);
    assertThat(device.press(page, key)).isTrue();
    page.evaluate("berth.navigate('/far')");
    assertThat(device.press(page, key)).isEqualTo(unasked);
  }

  @ParameterizedTest
  @EnumSource
  void theArrowsAndBackComeUnasked(Device device, Page page) {
    application.open(page, device);

    assertThat(List.of("up", "down", "left", "right", "enter"))
        .allSatisfy(key -> assertThat(device.press(page, key)).as(key).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void theMicroFrontendIsAskedBeforeTheShellAndItsHandlersGoWithIt(Device device, Page page) {
    application.answer(
        "/home.html",
        EntryPoints.withScript(
            "Home", "berth.platform.keys.on('enter', () => { heard.push('page'); return take })"));
    application.answer(
        "/shell.js",
        Answer.script(
            "heard = []; take = true; document.addEventListener('berth:mounted', () => {"
                + " berth.platform.keys.on(['enter', 'up'], () => { heard.push('shell') }) },"
                + " {once: true})"));
    application.answer(
        "/", Answer.html(Shells.withInHead("<script defer src='/shell.js'></script>")));
    application.open(page, device);
    Application.settle(page);

    device.press(page, "enter");
    assertThat(Application.heard(page)).isEqualTo(List.of("page"));
    page.evaluate("take = false");
    device.press(page, "enter");
    assertThat(Application.heard(page)).isEqualTo(List.of("page", "page", "shell"));

    page.evaluate("berth.navigate('/far')");
    device.press(page, "enter");
    assertThat(Application.heard(page)).isEqualTo(List.of("page", "page", "shell", "shell"));
  }

  @ParameterizedTest
  @EnumSource
  void whatAPagePreventsIsNoKey(Device device, Page page) {
    application.open(page, device);
    page.evaluate(TAKE_ALL);
    Application.settle(page);
    page.evaluate("void (document.body.onkeydown = event => event.preventDefault())");

    device.press(page, "enter");
    page.evaluate("document.body.onkeydown = null");
    device.press(page, "up");

    assertThat(Application.heard(page)).isEqualTo(List.of("up"));
  }

  @ParameterizedTest
  @EnumSource
  void whatWritesIntoATextIsNoKey(Device device, Page page) {
    application.answer("/home.html", EntryPoints.withBody("Home", "<input>"));
    application.open(page, device);
    page.evaluate(TAKE_ALL);
    Application.settle(page);
    page.locator("input").focus();

    page.keyboard().press("7");
    RemoteKeys.send(page, new RemoteKeys.Said("Backspace", 8));
    device.press(page, "enter");

    assertThat(Application.heard(page)).isEqualTo(List.of("enter"));
    assertThat(page.locator("input").inputValue()).isEqualTo("7");
  }

  @ParameterizedTest
  @EnumSource
  void aGamepadsButtonsAreKeysWhereTheSystemMakesNone(Device device, Page page) {
    page.addInitScript(
        "window.pad = {axes: [0, 0], buttons: Array.from({length: 16}, () => ({pressed: false}))};"
            + "navigator.getGamepads = () => [pad]");
    application.open(page, device);
    assertThat(page.evaluate("berth.platform.capabilities.gamepad"))
        .isEqualTo(device.hasGamepads());
    page.evaluate(TAKE_ALL);
    Application.settle(page);

    for (int button = 0; button < 16; button++) {
      hold(page, "pad.buttons[%d].pressed = true".formatted(button));
      hold(page, "pad.buttons[%d].pressed = false".formatted(button));
    }
    hold(page, "pad.axes[0] = 1");

    assertThat(Application.heard(page))
        .isEqualTo(
            device.hasGamepads()
                ? List.of(
                    ("enter back playPause guide channelDown channelUp rewind forward info menu up"
                            + " down left right right")
                        .split(" "))
                : List.of());
  }

  /** Televisions number keys as they like, and say how in constants. */
  @Test
  void aHybridTelevisionsOwnNumbersAreReadFromItsConstants(Page page) {
    page.addInitScript("window.KeyEvent = {VK_RED: 116, VK_PLAY_PAUSE: 402}");
    application.open(page, Device.HBBTV);
    page.evaluate(TAKE_ALL);

    RemoteKeys.send(page, new RemoteKeys.Said("", 116));
    RemoteKeys.send(page, new RemoteKeys.Said("", 402));

    assertThat(Application.heard(page)).isEqualTo(List.of("red", "playPause"));
  }

  /** Does something to the gamepad, which is looked at once in each frame. */
  private static void hold(Page page, String what) {
    page.evaluate(
        what + "; new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }
}
