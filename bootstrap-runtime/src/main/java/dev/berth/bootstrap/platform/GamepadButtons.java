package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/**
 * The buttons of a gamepad of the standard layout, as the keys that they stand for.
 *
 * @see <a href="https://www.w3.org/TR/gamepad/#remapping">W3C, standard gamepad</a>
 */
public final class GamepadButtons {
  private static final Vec<String> KEYS =
      Vec.of(
          "Enter",
          "GoBack",
          "MediaPlayPause",
          "Guide",
          "ChannelDown",
          "ChannelUp",
          "MediaRewind",
          "MediaFastForward",
          "Info",
          "ContextMenu",
          "",
          "",
          "ArrowUp",
          "ArrowDown",
          "ArrowLeft",
          "ArrowRight");

  private GamepadButtons() {}

  /** The {@code key} of an event for a button; empty for a button that stands for none. */
  public static String keyOf(int button) {
    return button < KEYS.size() ? KEYS.get(button) : "";
  }
}
