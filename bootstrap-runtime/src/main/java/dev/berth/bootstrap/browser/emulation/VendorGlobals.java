package dev.berth.bootstrap.browser.emulation;

/** Adds what a device has among its globals, as its maker documents it. */
public final class VendorGlobals {
  private VendorGlobals() {}

  /** Those of a platform; none for one that only has the standards of the web. */
  public static void install(String platform, Emulator emulator) {
    switch (platform) {
      case "tizen" -> {
        TizenGlobals.install(emulator);
        TizenFiles.install(emulator);
      }
      case "webos" -> WebosGlobals.install(emulator);
      case "androidtv" -> AndroidGlobals.install(emulator);
      case "xbox" -> XboxGlobals.install(emulator);
      case "hbbtv" -> HybridGlobals.install(emulator);
      default -> {
        return;
      }
    }
  }
}
