package dev.berth.bootstrap.platform;

/**
 * A device of a platform, as emulation shows it.
 *
 * @param userAgent as such a device sends it
 * @param gigabytes of memory, as {@code navigator.deviceMemory} would tell them
 * @param width CSS pixels of the screen
 * @param height CSS pixels of the screen
 * @param storage how many characters local storage takes, each two bytes: Samsung documents 5 MB,
 *     LG at least as much; of the others it is an assumption
 * @see <a href="https://docs.tizen.org/application/web/guides/w3c/storage/web-storage/">Tizen, web
 *     storage</a>
 * @see <a href="https://webostv.developer.lge.com/develop/code-samples/web-storage/">LG, web
 *     storage</a>
 */
public record EmulatedDevice(
    String userAgent, double gigabytes, int width, int height, int storage) {
  private static final int MILLION = 1_000_000;

  /** One of a platform that can be emulated. */
  public static EmulatedDevice of(String platform) {
    switch (platform) {
      case "tizen":
        return television(
            "Mozilla/5.0 (SMART-TV; LINUX; Tizen 6.5) AppleWebKit/537.36 (KHTML, like Gecko)"
                + " 85.0.4183.93/6.5 TV Safari/537.36");
      case "webos":
        return television(
            "Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko)"
                + " Chrome/87.0.4280.88 Safari/537.36 WebAppManager");
      case "androidtv":
        return television(
            "Mozilla/5.0 (Linux; Android 9; AFTMM Build/PS7285; wv) AppleWebKit/537.36 (KHTML, like"
                + " Gecko) Version/4.0 Chrome/100.0.4896.127 Mobile Safari/537.36");
      case "xbox":
        return new EmulatedDevice(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; Xbox; Xbox Series X) AppleWebKit/537.36"
                + " (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edge/44.18363.8131",
            8,
            1920,
            1080,
            5 * MILLION);
      case "playstation":
        return new EmulatedDevice(
            "Mozilla/5.0 (PlayStation; PlayStation 5/2.26) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                + " Version/13.0 Safari/605.1.15",
            4,
            1920,
            1080,
            5 * MILLION);
      default:
        return new EmulatedDevice(
            "Mozilla/5.0 (Linux armv7l) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/67.0.3396.99"
                + " Safari/537.36 HbbTV/1.5.1 (+DRM; VESTEL; MB230; 0.38.8.2; ; _TV_NT72671_2019;)",
            .5,
            1280,
            720,
            MILLION);
    }
  }

  private static EmulatedDevice television(String userAgent) {
    return new EmulatedDevice(userAgent, 2, 1920, 1080, 5 * MILLION / 2);
  }
}
