package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/** Reads the version of a platform out of its user agent. */
final class Versions {
  /**
   * The engine of each webOS TV, which is all that an application's user agent says.
   *
   * @see <a href="https://webostv.developer.lge.com/develop/specifications/web-api-and-web-engine">
   *     LG, web engine</a>
   */
  private static final Vec<String> WEBOS_ENGINES =
      Vec.of(
          "Chrome/120.",
          "25",
          "Chrome/108.",
          "24",
          "Chrome/94.",
          "23",
          "Chrome/87.",
          "22",
          "Chrome/79.",
          "6",
          "Chrome/68.",
          "5",
          "Chrome/53.",
          "4",
          "Chrome/38.",
          "3",
          "AppleWebKit/538.2",
          "2",
          "AppleWebKit/537.41",
          "1");

  /** The release of each year that LG's browser names. */
  private static final Vec<String> WEBOS_YEARS =
      Vec.of(
          "2014", "1", "2015", "2", "2016", "3", "2017", "3", "2018", "4", "2019", "4.5", "2020",
          "5", "2021", "6");

  private Versions() {}

  static String of(String platform, String userAgent) {
    switch (platform) {
      case "tizen":
        return Digits.after(userAgent, "Tizen ", 2);
      case "webos":
        return webos(userAgent);
      case "androidtv":
        return Digits.after(userAgent, "Android ", 2);
      case "playstation":
        return Digits.after(userAgent, "PlayStation ", 1);
      case "hbbtv":
        return Digits.after(userAgent, userAgent.contains("HbbTV/") ? "HbbTV/" : "HBBTV/", 3);
      default:
        return "";
    }
  }

  private static String webos(String userAgent) {
    String named = Digits.after(userAgent, "WEBOS", 2);
    if (!named.isEmpty()) {
      return named.endsWith(".0") ? named.substring(0, named.length() - 2) : named;
    }
    String year = Digits.after(userAgent, "webOS.TV-", 1);
    if (year.length() == 4) {
      String release = firstIn(year, WEBOS_YEARS);
      return release.isEmpty() ? year.substring(2) : release;
    }
    return firstIn(userAgent, WEBOS_ENGINES);
  }

  /** What stands behind the first mark of the table that the text has; empty for none. */
  private static String firstIn(String text, Vec<String> table) {
    for (int i = 0; i < table.size(); i += 2) {
      if (text.contains(table.get(i))) {
        return table.get(i + 1);
      }
    }
    return "";
  }
}
