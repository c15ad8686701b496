package dev.berth.bootstrap.platform;

/** What an Android device says of itself in its user agent. */
public final class AndroidAgent {
  private AndroidAgent() {}

  /**
   * The model, as in {@code (Linux; Android 9; AFTMM Build/NS6289; wv)}; empty when it says none.
   */
  public static String model(String userAgent) {
    int android = userAgent.indexOf("Android ");
    int begin = android < 0 ? -1 : userAgent.indexOf(";", android);
    int close = begin < 0 ? -1 : userAgent.indexOf(")", begin);
    if (close < 0) {
      return "";
    }
    String rest = userAgent.substring(begin + 1, close);
    return beforeAny(withoutLocale(rest.trim()), " Build/", ";").trim();
  }

  /**
   * The build, which is as near as it gets to a version of the firmware; empty when it says none.
   */
  public static String build(String userAgent) {
    int begin = userAgent.indexOf(" Build/");
    if (begin < 0) {
      return "";
    }
    return beforeAny(userAgent.substring(begin + 7), ";", ")");
  }

  /** Old ones have the language in between: {@code en-us; AFTB}. */
  private static String withoutLocale(String text) {
    return text.length() > 6 && text.charAt(2) == '-' && text.charAt(5) == ';'
        ? text.substring(6).trim()
        : text;
  }

  private static String beforeAny(String text, String first, String second) {
    String shorter = before(text, first);
    return before(shorter, second);
  }

  private static String before(String text, String mark) {
    int end = text.indexOf(mark);
    return end < 0 ? text : text.substring(0, end);
  }
}
