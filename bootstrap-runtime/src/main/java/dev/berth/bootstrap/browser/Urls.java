package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;

/** URLs as the browser reads them. */
public final class Urls {
  private Urls() {}

  /** The absolute URL; the text itself when it is none. */
  @JSBody(
      params = {"url", "base"},
      script = "try{return new URL(url,base).href}catch(error_){return url}")
  public static native String resolve(String url, String base);

  /** The absolute URL against the page; without its origin when that is our own. */
  static String local(String url) {
    String absolute = resolve(url, page());
    return absolute.startsWith(origin() + "/") ? absolute.substring(origin().length()) : absolute;
  }

  /** The absolute URL of the page as the user sees it, whatever {@code <base>} says. */
  @JSBody(script = "return location.href")
  public static native String page();

  /** What the browser resolves against. */
  @JSBody(script = "return document.baseURI")
  public static native String base();

  @JSBody(script = "return location.origin")
  public static native String origin();
}
