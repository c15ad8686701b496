package dev.berth.bootstrap.navigation;

/**
 * The URL of a shell that is one file to whoever serves it: the place within the application stands
 * behind its number sign.
 *
 * @param home the absolute URL of the shell's page, without a fragment
 */
public record HashUrl(String home) {
  /** Whether a URL of the page names a place of the application, and no place within the page. */
  public boolean names(String url) {
    String hash = Address.of(url).hash();
    return isHome(url) && (hash.isEmpty() || hash.startsWith("#/"));
  }

  /**
   * The place that a URL means. One of another file means the route of its path, so that pages
   * written for paths in the URL find their way.
   *
   * @param url absolute
   * @param here the place of now, which a mere fragment is a part of
   * @return root-relative; empty for another origin
   */
  public String place(String url, String here) {
    if (!isHome(url)) {
      return url.startsWith(origin() + "/") ? url.substring(origin().length()) : "";
    }
    Address target = Address.of(url);
    return names(url) ? named(target) : Address.of(here).withoutHash() + target.hash();
  }

  /** A form writes what it asks before the number sign. */
  private String named(Address target) {
    Address place = Address.of(target.hash().isEmpty() ? "/" : target.hash().substring(1));
    boolean asked = place.query().isEmpty() && !target.query().equals(Address.of(home).query());
    return asked ? place.path() + target.query() + place.hash() : place.url();
  }

  private boolean isHome(String url) {
    return Address.of(url).path().equals(Address.of(home).path());
  }

  /** Browsers differ in what they call the origin of a file. */
  private String origin() {
    return home.substring(0, home.indexOf('/', home.indexOf("//") + 2));
  }
}
