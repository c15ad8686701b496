package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/** The browser engine, as its user agent names it. */
public final class Engine {
  private static final Vec<String> MARKS =
      Vec.of("Chrome/", "Chromium/", "Firefox/", "AppleWebKit/", "Presto/");

  private Engine() {}

  /**
   * Its name and main version, such as {@code Chrome 108}; empty when nothing tells. Samsung leaves
   * the name away: {@code 94.0.4606.31/7.0 TV}.
   */
  public static String of(String userAgent) {
    String samsung = Digits.after(userAgent, "like Gecko) ", 1);
    if (!samsung.isEmpty()) {
      return "Chrome " + samsung;
    }
    for (int i = 0; i < MARKS.size(); i++) {
      String version = Digits.after(userAgent, MARKS.get(i), 1);
      if (!version.isEmpty()) {
        return MARKS.get(i).substring(0, MARKS.get(i).length() - 1) + " " + version;
      }
    }
    return "";
  }
}
