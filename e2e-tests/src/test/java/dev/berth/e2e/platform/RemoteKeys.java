package dev.berth.e2e.platform;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the events of a device's keys say, as its maker publishes it, or whoever has looked. Nothing
 * of this comes from the tables of the bootstrap.
 *
 * @param sent the event of each key that the remote control has, by our name
 * @param also events that other models, engines or controllers of the platform send, and our name
 */
record RemoteKeys(Map<String, Said> sent, Map<Said, String> also) {
  /** All names, as the guide lists them. */
  static final List<String> NAMES =
      List.of(
          ("up down left right enter back play pause playPause stop rewind forward next previous"
                  + " record red green yellow blue channelUp channelDown info menu guide subtitles"
                  + " exit volumeUp volumeDown mute 0 1 2 3 4 5 6 7 8 9")
              .split(" "));

  private static final String ARROWS = "up 38, down 40, left 37, right 39, enter 13";
  private static final String DIGITS = "0 48, 1 49, 2 50, 3 51, 4 52, 5 53, 6 54, 7 55, 8 56, 9 57";
  private static final String COLOURS = "red 403, green 404, yellow 405, blue 406";
  private static final String PLAYING = "play 415, pause 19, stop 413, rewind 412, forward 417";

  /** https://www.w3.org/TR/uievents-key/ */
  private static final String W3C =
      "up ArrowUp, down ArrowDown, left ArrowLeft, right ArrowRight, enter Enter, back GoBack,"
          + " play MediaPlay, pause MediaPause, playPause MediaPlayPause, stop MediaStop,"
          + " rewind MediaRewind, forward MediaFastForward, next MediaTrackNext,"
          + " previous MediaTrackPrevious, record MediaRecord, red ColorF0Red, green ColorF1Green,"
          + " yellow ColorF2Yellow, blue ColorF3Blue, channelUp ChannelUp,"
          + " channelDown ChannelDown, info Info, menu ContextMenu, guide Guide,"
          + " subtitles ClosedCaptionToggle, exit Exit, volumeUp AudioVolumeUp,"
          + " volumeDown AudioVolumeDown, mute AudioVolumeMute, 0 0, 1 1, 2 2, 3 3, 4 4, 5 5,"
          + " 6 6, 7 7, 8 8, 9 9";

  /**
   * An event.
   *
   * @param key of it; empty on engines that have none
   * @param code its {@code keyCode}; 0 for none
   */
  record Said(String key, int code) {
    @Override
    public String toString() {
      return key + "/" + code;
    }
  }

  static RemoteKeys of(Device device) {
    return switch (device) {
      case BROWSER -> new RemoteKeys(keys(W3C), named("back BrowserBack, subtitles Subtitle"));
      case TIZEN -> samsung();
      case WEBOS -> lg();
      case ANDROIDTV -> android();
      case XBOX -> xbox();
      case PLAYSTATION -> playstation();
      case HBBTV -> hybrid();
    };
  }

  /**
   * Names and codes: https://github.com/tom-win87/tizen-demo-1 (js/utils.js). The key for exit is
   * one that an application must not take:
   * https://developer.samsung.com/smarttv/develop/guides/fundamentals/terminating-applications.html
   */
  private static RemoteKeys samsung() {
    return new RemoteKeys(
        codes(
            ARROWS,
            PLAYING,
            COLOURS,
            DIGITS,
            "back 10009, playPause 10252, next 10233, previous 10232, record 416, channelUp 427,"
                + " channelDown 428, info 457, menu 10133, guide 458, subtitles 10221,"
                + " volumeUp 447, volumeDown 448, mute 449"),
        named("back GoBack, red ColorF0Red"));
  }

  /**
   * https://webostv.developer.lge.com/develop/guides/magic-remote; digits, and programme keys on
   * some remote controls: https://app.unpkg.com/@applicaster/zapp-react-native-utils@14.0.11
   * (appUtils/keyCodes/keys/keysByPlatform.ts)
   */
  private static RemoteKeys lg() {
    return new RemoteKeys(
        codes(ARROWS, PLAYING, COLOURS, DIGITS, "back 461"),
        coded("channelUp 33, channelDown 34, record 416"));
  }

  /**
   * Names and codes: https://github.com/chromium/chromium
   * (ui/events/keycodes/keyboard_code_conversion_android.cc). Back of a Fire TV:
   * https://www.developer.amazon.com/docs/fire-tv/supporting-controllers-in-web-apps.html
   */
  private static RemoteKeys android() {
    Map<String, Integer> codes = new LinkedHashMap<>();
    codes(
            ARROWS,
            DIGITS,
            "back 166, play 179, pause 179, playPause 179, stop 178, rewind 227, forward 228,"
                + " next 176, previous 177, channelUp 33, channelDown 34")
        .forEach((name, said) -> codes.put(name, said.code()));
    Map<String, Said> sent = new LinkedHashMap<>();
    keys(W3C)
        .forEach((name, said) -> sent.put(name, new Said(said.key(), codes.getOrDefault(name, 0))));
    sent.keySet().removeAll(List.of("exit", "volumeUp", "volumeDown", "mute"));
    return new RemoteKeys(sent, coded("back 4, playPause 179, rewind 227, forward 228"));
  }

  /**
   * https://github.com/MicrosoftDocs/winrt-api (windows.system/virtualkey.md); what a WebView2
   * sends for B: https://github.com/jellyfin/jellyfin-web (src/scripts/keyboardNavigation.js); keys
   * of a media remote:
   * https://exchangetuts.com/windows-api-for-common-media-player-functions-1640405043724304
   */
  private static RemoteKeys xbox() {
    return new RemoteKeys(
        codes(
            "up 203, down 204, left 205, right 206, enter 195, back 196, playPause 197, guide 198,"
                + " channelUp 199, channelDown 200, rewind 201, forward 202, menu 207, info 208,"
                + " next 176, previous 177, stop 178"),
        coded(
            "up 138, down 139, left 140, right 141, enter 142, back 143, menu 137, back 166, back"
                + " 27, up 211, down 212, right 213, left 214, playPause 179, up 38"));
  }

  /**
   * The buttons of a gamepad, https://www.w3.org/TR/gamepad/, become keys of the W3C's names. Key 8
   * for the round button: https://github.com/joseirrazabal/boilerplate-react
   * (src/devices/ps4/index.js). Key 27 is an assumption.
   */
  private static RemoteKeys playstation() {
    Map<String, Said> sent = keys(W3C);
    sent.keySet()
        .retainAll(
            List.of(
                ("up down left right enter back playPause guide channelDown channelUp rewind"
                        + " forward info menu")
                    .split(" ")));
    return new RemoteKeys(sent, coded(ARROWS + ", back 8, back 27"));
  }

  /**
   * https://github.com/HbbTV-Association/ReferenceApplication (src/keycodes.js); back and what
   * CE-HTML has: https://github.com/openhbbtvbrowser/HybridTvViewer
   * (src/js/hbbtv-polyfill/keyevent-init.js). Previous, next and menu are assumptions. A code of a
   * television's own is looked up in its constants.
   */
  private static RemoteKeys hybrid() {
    return new RemoteKeys(
        codes(ARROWS, PLAYING, COLOURS, DIGITS, "back 461, playPause 463, info 457"),
        coded("previous 424, next 425, menu 462, guide 458"));
  }

  boolean has(String name) {
    return sent.containsKey(name);
  }

  /** Sends the event of a key; whether there is such a key. */
  boolean press(Page page, String name) {
    return has(name) && send(page, sent.get(name));
  }

  /** Sends an event to the element that has the focus; true. */
  static boolean send(Page page, Said said) {
    page.evaluate(
        """
        ([key, code]) => {
          window.sent = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
          Object.defineProperty(sent, 'keyCode', {get: () => code});
          document.activeElement.dispatchEvent(sent);
        }""",
        new Object[] {said.key(), said.code()});
    return true;
  }

  private static Map<String, Said> codes(String... tables) {
    Map<String, Said> said = new LinkedHashMap<>();
    pairs(String.join(", ", tables))
        .forEach(pair -> said.put(pair[0], new Said("", Integer.parseInt(pair[1]))));
    return said;
  }

  private static Map<String, Said> keys(String table) {
    Map<String, Said> said = new LinkedHashMap<>();
    pairs(table).forEach(pair -> said.put(pair[0], new Said(pair[1], 0)));
    return said;
  }

  private static Map<Said, String> coded(String table) {
    Map<Said, String> names = new LinkedHashMap<>();
    pairs(table).forEach(pair -> names.put(new Said("", Integer.parseInt(pair[1])), pair[0]));
    return names;
  }

  private static Map<Said, String> named(String table) {
    Map<Said, String> names = new LinkedHashMap<>();
    pairs(table).forEach(pair -> names.put(new Said(pair[1], 0), pair[0]));
    return names;
  }

  private static List<String[]> pairs(String table) {
    return new ArrayList<>(Arrays.stream(table.split(", ")).map(pair -> pair.split(" ")).toList());
  }
}
