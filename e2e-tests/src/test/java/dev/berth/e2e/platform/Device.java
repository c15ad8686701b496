package dev.berth.e2e.platform;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Set;

/** A platform as its adapter must show it, with the maker's functions emulated. */
enum Device {
  BROWSER("desktop", "", Set.of("keepAwake", "pointer", "gamepad", "suspend")),
  TIZEN("tv", "6.5", Set.of("exit", "launch", "keyRegistration", "keepAwake", "network")),
  WEBOS("tv", "22", Set.of("exit", "launch", "keyboard", "network")),
  ANDROIDTV("tv", "9", Set.of("exit")),
  XBOX("console", "", Set.of("exit", "suspend", "launch", "keyboard", "keepAwake", "network")),
  PLAYSTATION("console", "5", Set.of("gamepad")),
  HBBTV("tv", "1.5.1", Set.of("exit", "keyRegistration", "network"));

  private final String kind;
  private final String version;
  private final Set<String> abilities;

  Device(String kind, String version, Set<String> abilities) {
    this.kind = kind;
    this.version = version;
    this.abilities = abilities;
  }

  String platform() {
    return name().toLowerCase(Locale.ROOT);
  }

  String kind() {
    return kind;
  }

  String version() {
    return version;
  }

  boolean isEmulated() {
    return this != BROWSER;
  }

  /** Whether it must be able to; what depends on the browser under the emulation is not listed. */
  boolean can(String ability) {
    return abilities.contains(ability);
  }

  /** The address of a path on this device. */
  String at(String path) {
    String mark = path.contains("?") ? "&" : "?";
    return isEmulated() ? path + mark + "berth-platform=" + platform() : path;
  }

  /** Presses a key of the remote control; false when the device keeps it to itself. */
  boolean press(Page page, String key) {
    return Boolean.TRUE.equals(page.evaluate("key => berthEmulation.press(key)", key));
  }

  /** Has it do what its maker's functions tell of. */
  void happen(Page page, String what, Object detail) {
    page.evaluate("([what, detail]) => berthEmulation[what](detail)", new Object[] {what, detail});
  }

  boolean hasEnded(Page page) {
    return Boolean.TRUE.equals(page.evaluate("berthEmulation.ended"));
  }
}
