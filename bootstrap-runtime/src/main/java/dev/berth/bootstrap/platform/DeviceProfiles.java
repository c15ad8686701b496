package dev.berth.bootstrap.platform;

/**
 * The table of the platforms. What stands behind each code, and which are assumptions, says {@code
 * docs/guides/platforms.md} under "Sources".
 *
 * @see <a
 *     href="https://developer.samsung.com/smarttv/develop/guides/user-interaction/remote-control.html">
 *     Samsung, remote control</a>
 * @see <a
 *     href="https://developer.samsung.com/smarttv/develop/guides/fundamentals/terminating-applications.html">
 *     Samsung, key for return; that of exit must not be registered</a>
 * @see <a
 *     href="https://github.com/tom-win87/tizen-demo-1/blob/385675e01f47198cfb3a6ec3610fdb25f2683977/js/utils.js">
 *     Samsung televisions, names and codes of all keys</a>
 * @see <a href="https://webostv.developer.lge.com/develop/guides/magic-remote">LG, remote
 *     controls</a>
 * @see <a
 *     href="https://developer.hbbtv.org/references/apis/application-management-apis/the-keyset-class/">
 *     HbbTV, Keyset</a>
 * @see <a
 *     href="https://github.com/HbbTV-Association/ReferenceApplication/blob/959803a4df9c6c71a725deff1a3f7248f557785a/src/keycodes.js">
 *     HbbTV Association, codes of keys</a>
 * @see <a
 *     href="https://github.com/chromium/chromium/blob/4e46b76db0df2b2579602297d457c41298ea0476/ui/events/keycodes/keyboard_code_conversion_android.cc">
 *     Chromium, keys of Android</a>
 * @see <a
 *     href="https://www.developer.amazon.com/docs/fire-tv/supporting-controllers-in-web-apps.html">
 *     Amazon, keys of a Fire TV in web applications</a>
 * @see <a
 *     href="https://github.com/MicrosoftDocs/winrt-api/blob/1d5ba9427010cb20642fd4ca248d592f16063633/windows.system/virtualkey.md">
 *     Microsoft, VirtualKey</a>
 * @see <a
 *     href="https://github.com/jellyfin/jellyfin-web/blob/00f9ebbc868fff1ba552c8d14f9bc86e65c82d45/src/scripts/keyboardNavigation.js">
 *     Jellyfin, keys of a WebView2 on an Xbox</a>
 * @see <a href="https://github.com/joseirrazabal/boilerplate-react">keys of a PlayStation 4, {@code
 *     src/devices/ps4/index.js}</a>
 */
public final class DeviceProfiles {
  private static final String MEDIUM = "medium";
  private static final Pairs NONE = Pairs.read("");

  private static final DeviceProfile BROWSER =
      new DeviceProfile("", NONE, NONE, ExitManners.STAYS, "large");

  private static final DeviceProfile TIZEN =
      new DeviceProfile(
          "tv",
          Pairs.read(
                  "10009 back 10252 playPause 10232 previous 10233 next 10133 menu "
                      + "10221 subtitles")
              .or(KeyNames.CODES),
          Pairs.read(
                  "play MediaPlay pause MediaPause playPause MediaPlayPause "
                      + "stop MediaStop rewind MediaRewind forward MediaFastForward "
                      + "next MediaTrackNext previous MediaTrackPrevious record MediaRecord "
                      + "red ColorF0Red green ColorF1Green yellow ColorF2Yellow "
                      + "blue ColorF3Blue channelUp ChannelUp channelDown ChannelDown info Info "
                      + "menu Menu guide Guide subtitles Caption")
              .or(
                  Pairs.read(
                      "volumeUp VolumeUp volumeDown VolumeDown mute VolumeMute 0 0 1 1 2 2 "
                          + "3 3 4 4 5 5 6 6 7 7 8 8 9 9")),
          ExitManners.ASKS,
          MEDIUM);

  private static final DeviceProfile WEBOS =
      new DeviceProfile(
          "tv",
          Pairs.read("461 back 33 channelUp 34 channelDown").or(KeyNames.CODES),
          NONE,
          ExitManners.GOES,
          MEDIUM);

  private static final DeviceProfile ANDROID_TV =
      new DeviceProfile(
          "tv",
          Pairs.read(
                  "166 back 4 back 179 playPause 178 stop 227 rewind 228 forward 176 next "
                      + "177 previous")
              .or(KeyNames.CODES),
          NONE,
          ExitManners.GOES,
          MEDIUM);

  private static final DeviceProfile XBOX =
      new DeviceProfile(
          "console",
          Pairs.read(
                  "195 enter 196 back 166 back 197 playPause 198 guide 199 channelUp "
                      + "200 channelDown 201 rewind 202 forward 203 up 204 down 205 left "
                      + "206 right 207 menu 208 info 211 up 212 down 213 right 214 left "
                      + "138 up 139 down 140 left 141 right 142 enter 143 back 137 menu 27 back "
                      + "179 playPause 178 stop 176 next 177 previous")
              .or(KeyNames.CODES),
          NONE,
          ExitManners.GOES,
          "large");

  private static final DeviceProfile PLAYSTATION =
      new DeviceProfile(
          "console",
          Pairs.read("8 back 27 back").or(KeyNames.CODES),
          NONE,
          ExitManners.STAYS,
          MEDIUM);

  private static final DeviceProfile HBBTV =
      new DeviceProfile(
          "tv",
          Pairs.read("461 back 463 playPause 462 menu").or(KeyNames.CODES),
          Pairs.read(
              "red 1 green 2 yellow 4 blue 8 up 16 down 16 left 16 right 16 enter 16 "
                  + "back 16 play 32 pause 32 playPause 32 stop 32 rewind 32 forward 32 "
                  + "next 32 previous 32 info 128 0 256 1 256 2 256 3 256 4 256 5 256 6 256 "
                  + "7 256 8 256 9 256"),
          ExitManners.GOES,
          "small");

  private DeviceProfiles() {}

  /** That of a platform; of one that is not in the table, that of a browser. */
  public static DeviceProfile of(String platform) {
    switch (platform) {
      case "tizen":
        return TIZEN;
      case "webos":
        return WEBOS;
      case "androidtv":
        return ANDROID_TV;
      case "xbox":
        return XBOX;
      case "playstation":
        return PLAYSTATION;
      case "hbbtv":
        return HBBTV;
      default:
        return BROWSER;
    }
  }
}
