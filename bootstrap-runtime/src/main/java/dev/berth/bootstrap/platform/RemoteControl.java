package dev.berth.bootstrap.platform;

/**
 * The keys that a platform's remote control or controller has, and what an event of each says:
 * emulation sends these. The tables that name keys are others, so that each shows a mistake of the
 * other. A key that its maker does not give to pages is not here.
 *
 * @see <a
 *     href="https://github.com/tom-win87/tizen-demo-1/blob/385675e01f47198cfb3a6ec3610fdb25f2683977/js/utils.js">
 *     Samsung televisions, names and codes of all keys</a>
 * @see <a href="https://webostv.developer.lge.com/develop/guides/magic-remote">LG, remote controls;
 *     the programme keys are not for applications</a>
 * @see <a
 *     href="https://github.com/chromium/chromium/blob/4e46b76db0df2b2579602297d457c41298ea0476/ui/events/keycodes/keyboard_code_conversion_android.cc">
 *     Chromium, keys of Android</a>
 * @see <a
 *     href="https://github.com/MicrosoftDocs/winrt-api/blob/1d5ba9427010cb20642fd4ca248d592f16063633/windows.system/virtualkey.md">
 *     Microsoft, VirtualKey</a>
 * @see <a
 *     href="https://github.com/HbbTV-Association/ReferenceApplication/blob/959803a4df9c6c71a725deff1a3f7248f557785a/src/keycodes.js">
 *     HbbTV Association, codes of keys</a>
 */
public final class RemoteControl {
  private static final Pairs NONE = Pairs.read("");
  private static final Pairs ARROWS = Pairs.read("up 38 down 40 left 37 right 39 enter 13");
  private static final Pairs DIGITS =
      Pairs.read("0 48 1 49 2 50 3 51 4 52 5 53 6 54 7 55 8 56 9 57").or(ARROWS);
  private static final Pairs TELEVISION =
      Pairs.read(
              "red 403 green 404 yellow 405 blue 406 play 415 pause 19 stop 413 rewind 412 "
                  + "forward 417")
          .or(DIGITS);

  private RemoteControl() {}

  /** The {@code keyCode} of the event of each key, by our name. */
  public static Pairs codes(String platform) {
    switch (platform) {
      case "tizen":
        return Pairs.read(
                "back 10009 playPause 10252 next 10233 previous 10232 record 416 channelUp 427 "
                    + "channelDown 428 info 457 menu 10133 guide 458 exit 10182 subtitles 10221 "
                    + "volumeUp 447 volumeDown 448 mute 449")
            .or(TELEVISION);
      case "webos":
        return Pairs.read("back 461").or(TELEVISION);
      case "androidtv":
        return Pairs.read(
                "back 166 play 179 pause 179 playPause 179 stop 178 rewind 227 forward 228 "
                    + "next 176 previous 177 channelUp 33 channelDown 34")
            .or(DIGITS);
      case "xbox":
        return Pairs.read(
            "up 203 down 204 left 205 right 206 enter 195 back 196 playPause 197 guide 198 "
                + "channelUp 199 channelDown 200 rewind 201 forward 202 menu 207 info 208 "
                + "next 176 previous 177 stop 178");
      case "hbbtv":
        return Pairs.read("back 461 playPause 463 info 457").or(TELEVISION);
      default:
        return NONE;
    }
  }

  /**
   * The {@code key} of the event of each key, by our name, where the engine is known to give keys
   * the names of the W3C: those of Android, and those that the buttons of a gamepad become.
   */
  public static Pairs keys(String platform) {
    Pairs controller =
        Pairs.read(
            "up ArrowUp down ArrowDown left ArrowLeft right ArrowRight enter Enter back GoBack "
                + "playPause MediaPlayPause rewind MediaRewind forward MediaFastForward "
                + "channelUp ChannelUp channelDown ChannelDown info Info menu ContextMenu "
                + "guide Guide");
    switch (platform) {
      case "playstation":
        return controller;
      case "androidtv":
        return controller.or(
            Pairs.read(
                "play MediaPlay pause MediaPause stop MediaStop next MediaTrackNext "
                    + "previous MediaTrackPrevious record MediaRecord red ColorF0Red "
                    + "green ColorF1Green yellow ColorF2Yellow blue ColorF3Blue "
                    + "subtitles ClosedCaptionToggle 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9"));
      default:
        return NONE;
    }
  }
}
