package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.HashApi;
import dev.berth.bootstrap.navigation.Address;
import dev.berth.bootstrap.navigation.HashUrl;
import org.teavm.jso.JSBody;

/**
 * Places behind the number sign. A micro-frontend may use it for places within its page all the
 * same, as alone; which page that is, is then kept for the history entry.
 */
public final class HashPlaces implements HashApi {
  private final HashUrl shell;
  private String last = "";

  /** For the page of now. */
  public HashPlaces() {
    Address page = Address.of(Urls.page());
    shell = new HashUrl(page.path() + page.query());
  }

  @Override
  public String getHome() {
    return shell.home() + "#";
  }

  @Override
  public String place(String url) {
    return shell.place(url, here());
  }

  private String here() {
    String page = Urls.page();
    last = shell.names(page) ? shell.place(page, "") : recall(last);
    return last;
  }

  /** Without the Navigation API nothing tells one entry from another. */
  @JSBody(
      params = "last",
      script =
          "var entry_=window.navigation&&navigation.currentEntry,"
              + "name_='berth:at:'.concat(entry_?entry_.key:''),known_;try{"
              + "known_=sessionStorage.getItem(name_);last=(entry_?known_||last:last||known_)||'/';"
              + "sessionStorage.setItem(name_,last)}catch(error_){}return last||'/'")
  private static native String recall(String last);
}
