package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/**
 * The one set of names of keys, whatever a device calls them.
 *
 * @see <a href="https://www.w3.org/TR/uievents-key/">W3C, KeyboardEvent key values</a>
 */
public final class KeyNames {
  /** By the {@code key} of an event; in two texts, since the build takes none that is longer. */
  static final Pairs STANDARD =
      Pairs.read(
              "ArrowUp up ArrowDown down ArrowLeft left ArrowRight right Enter enter "
                  + "GoBack back BrowserBack back Exit exit MediaPlay play MediaPause pause "
                  + "MediaPlayPause playPause MediaStop stop MediaRewind rewind "
                  + "MediaFastForward forward MediaTrackNext next "
                  + "MediaTrackPrevious previous MediaRecord record ColorF0Red red "
                  + "ColorF1Green green ColorF2Yellow yellow")
          .or(
              Pairs.read(
                  "ColorF3Blue blue ChannelUp channelUp ChannelDown channelDown Info info "
                      + "ContextMenu menu Guide guide Subtitle subtitles "
                      + "ClosedCaptionToggle subtitles AudioVolumeUp volumeUp "
                      + "AudioVolumeDown volumeDown AudioVolumeMute mute 0 0 1 1 2 2 3 3 4 4 "
                      + "5 5 6 6 7 7 8 8 9 9"));

  /**
   * By the {@code keyCode} of an event, as televisions of several makers have it. What the track
   * keys have, 424 and 425, is an assumption: no document of a maker says it.
   */
  static final Pairs CODES =
      Pairs.read(
          "13 enter 19 pause 37 left 38 up 39 right 40 down 403 red 404 green "
              + "405 yellow 406 blue 412 rewind 413 stop 415 play 416 record 417 forward "
              + "424 previous 425 next 427 channelUp 428 channelDown 447 volumeUp "
              + "448 volumeDown 449 mute 457 info 458 guide 48 0 49 1 50 2 51 3 52 4 53 5 "
              + "54 6 55 7 56 8 57 9");

  private KeyNames() {}

  /** All that any device can send. */
  public static Vec<String> all() {
    return STANDARD.values();
  }

  /**
   * The name of a key; empty for one that has none.
   *
   * @param codes the device's own table by {@code keyCode}
   */
  public static String of(String key, int code, Pairs codes) {
    String named = STANDARD.of(key);
    return named.isEmpty() ? codes.of("" + code) : named;
  }
}
