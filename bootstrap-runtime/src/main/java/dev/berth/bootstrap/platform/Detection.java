package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/**
 * Recognises the platform by what only it has among the globals, else by its user agent.
 *
 * <p>The first signature that matches wins. LG's applications come before hybrid broadcasting,
 * since their user agents name both; Samsung's come after it, since its hybrid applications have no
 * Tizen API, and its telephones none of a television.
 */
public final class Detection {
  /**
   * The same in one expression, for who must decide without this table whether to load it. A
   * television that it misses is a plain browser; whatever it takes for one is looked at here.
   */
  public static final String HINT =
      "hbbtv|ce-html|web0s|smart-?tv|tizen.* tv|xbox|playstation [45]|crkey|aft[a-z]"
          + "|android.*( tv|tv |tv\\)|tv_|tv;|bravia|mitv|mibox)";

  private static final Vec<Signature> SIGNATURES =
      Vec.of(
          Signature.of("webos", "Web0S", "WebOS;", "webOS.TV"),
          Signature.of("xbox", "Xbox", "XBOX_ONE"),
          Signature.of("playstation", "PlayStation 4", "PlayStation 5"),
          Signature.of("hbbtv", "HbbTV", "HBBTV"),
          Signature.of("tizen", "SMART-TV", " TV ").on("Tizen").without("Mobile"),
          Signature.of(
                  "androidtv",
                  "; AFT",
                  "BRAVIA",
                  "Android TV",
                  "AndroidTV",
                  "Google TV",
                  "GoogleTV",
                  "Chromecast",
                  "CrKey",
                  " TV Safari",
                  "Safari/537.36 TV",
                  "MiTV",
                  "MiBOX",
                  "MIBOX",
                  " ATV ",
                  "TV_BOX",
                  "TV Box",
                  "TV BOX")
              .on("Android"),
          Signature.of("hbbtv", "CE-HTML", "SMART-TV", "SmartTV", "SmartTvA"));

  private Detection() {}

  /**
   * Recognises it.
   *
   * @param globals the names of those that the window has of {@code tizen}, {@code webOSSystem},
   *     {@code PalmSystem} and {@code oipfObjectFactory}
   */
  public static Detected of(String userAgent, Vec<String> globals) {
    String name = byGlobals(globals);
    return at(name.isEmpty() ? byUserAgent(userAgent) : name, userAgent);
  }

  private static Detected at(String name, String userAgent) {
    return new Detected(name, Versions.of(name, userAgent));
  }

  /** A page of a Tizen telephone has {@code tizen} too, but is no television. */
  private static String byGlobals(Vec<String> globals) {
    if (globals.contains("webOSSystem") || globals.contains("PalmSystem")) {
      return "webos";
    }
    if (globals.contains("tizen.tvinputdevice")) {
      return "tizen";
    }
    return globals.contains("oipfObjectFactory") ? "hbbtv" : "";
  }

  private static String byUserAgent(String userAgent) {
    for (int i = 0; i < SIGNATURES.size(); i++) {
      if (SIGNATURES.get(i).matches(userAgent)) {
        return SIGNATURES.get(i).platform();
      }
    }
    return "browser";
  }
}
