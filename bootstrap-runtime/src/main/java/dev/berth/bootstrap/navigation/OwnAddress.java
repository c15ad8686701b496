package dev.berth.bootstrap.navigation;

import dev.berth.routes.RouteMatch;

/** The address of a micro-frontend that is shown where its entry point is. */
public final class OwnAddress {
  private OwnAddress() {}

  /**
   * Whether relative addresses count from the page as they do from the entry point, so that nothing
   * has to stand for it. A route with a {@code *} or a {@code :name} has many addresses, below
   * which a page can be opened: there the entry point is what all of them have in common.
   *
   * @param page the absolute URL of the page
   * @param entry the absolute URL of the entry point, redirects followed
   */
  public static boolean is(RouteMatch match, String page, String entry) {
    return match.route() != null
        && !match.route().path().open()
        && match.params().size() == 0
        && folder(page).equals(folder(entry));
  }

  private static String folder(String url) {
    String path = Address.of(url).path();
    return path.substring(0, path.lastIndexOf('/'));
  }
}
