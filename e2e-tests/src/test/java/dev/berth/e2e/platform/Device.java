package dev.berth.e2e.platform;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Set;

/** A platform as its adapter must show it, with the maker's functions emulated. */
enum Device {
  BROWSER(
      "desktop",
      new Says("", "", "", "", Panel.of(1280, 720), ""),
      Set.of(),
      Leaving.NEVER,
      5 * 1024 * 1024),
  TIZEN(
      "tv",
      new Says("6.5", "QE55Q60B", "T-PTMLEUC-1310.0", "Chrome 85", Panel.of(3840, 2160), "medium"),
      Set.of("exit", "launch", "keyRegistration", "keepAwake", "network"),
      Leaving.ASKED,
      2_500_000),
  WEBOS(
      "tv",
      new Says("22", "OLED55C2", "04.42.26", "Chrome 87", Panel.of(3840, 2160), "medium"),
      Set.of("exit", "launch", "keyboard", "network"),
      Leaving.AT_ONCE,
      2_500_000),
  ANDROIDTV(
      "tv",
      new Says("9", "AFTMM", "PS7285", "Chrome 100", Panel.of(1920, 1080), "medium"),
      Set.of("exit"),
      Leaving.AT_ONCE,
      2_500_000),
  XBOX(
      "console",
      new Says("", "Xbox Series X", "10.0.25398.4478", "Chrome 126", Panel.of(1920, 1080), "large"),
      Set.of("exit", "suspend", "launch", "keyboard", "keepAwake", "network"),
      Leaving.AT_ONCE,
      5_000_000),
  PLAYSTATION(
      "console",
      new Says("5", "", "", "AppleWebKit 605", Panel.of(1920, 1080), "large"),
      Set.of(),
      Leaving.NEVER,
      5_000_000),
  HBBTV(
      "tv",
      new Says("1.5.1", "VESTEL MB230", "0.38.8.2", "Chrome 67", Panel.of(1280, 720), "small"),
      Set.of("exit", "keyRegistration", "network"),
      Leaving.AT_ONCE,
      1_000_000);

  /** How it leaves the application whose user goes back from its first page. */
  enum Leaving {
    /** The user is asked, as Samsung wants it. */
    ASKED,
    AT_ONCE,
    /** A page cannot end itself there. */
    NEVER
  }

  /**
   * The size of a screen in its own pixels.
   *
   * @param width of it
   * @param height of it
   */
  record Panel(int width, int height) {
    static Panel of(int width, int height) {
      return new Panel(width, height);
    }
  }

  /**
   * What it says of itself; empty for what it does not know.
   *
   * @param version as its maker counts
   * @param model as its maker calls it
   * @param firmware of its software
   * @param engine and its main version
   * @param panel its screen
   * @param memory the class; empty for a browser, which may have any
   */
  record Says(
      String version, String model, String firmware, String engine, Panel panel, String memory) {}

  private final String kind;
  private final Says says;
  private final Set<String> abilities;
  private final Leaving leaving;
  private final int storage;

  Device(String kind, Says says, Set<String> abilities, Leaving leaving, int storage) {
    this.kind = kind;
    this.says = says;
    this.abilities = abilities;
    this.leaving = leaving;
    this.storage = storage;
  }

  String platform() {
    return name().toLowerCase(Locale.ROOT);
  }

  String kind() {
    return kind;
  }

  Says says() {
    return says;
  }

  Leaving leaving() {
    return leaving;
  }

  /** How many characters local storage takes. */
  int storage() {
    return storage;
  }

  boolean isEmulated() {
    return this != BROWSER;
  }

  /** Whether it can by functions of its maker; what the engine can besides is not listed. */
  boolean can(String ability) {
    return abilities.contains(ability);
  }

  /** Whether its controller is a gamepad that pages read, and no keys of the system. */
  boolean hasGamepads() {
    return this == BROWSER || this == PLAYSTATION;
  }

  /** The address of a path on this device. */
  String at(String path) {
    String mark = path.contains("?") ? "&" : "?";
    return isEmulated() ? path + mark + "berth-platform=" + platform() : path;
  }

  /** Presses a key of the remote control; false when the device keeps it to itself or has none. */
  boolean press(Page page, String key) {
    return isEmulated()
        ? Boolean.TRUE.equals(page.evaluate("key => berthEmulation.press(key)", key))
        : RemoteKeys.of(this).press(page, key);
  }

  /** Has it do what its maker's functions tell of; false when they tell of no such thing. */
  boolean happen(Page page, String what, Object detail) {
    return Boolean.TRUE.equals(
        page.evaluate(
            "([what, detail]) => berthEmulation[what](detail)", new Object[] {what, detail}));
  }

  boolean hasEnded(Page page) {
    return Boolean.TRUE.equals(page.evaluate("window.berthEmulation?.ended"));
  }
}
