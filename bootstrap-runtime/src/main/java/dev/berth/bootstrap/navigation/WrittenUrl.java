package dev.berth.bootstrap.navigation;

/**
 * A URL as a link or a form has it, while a base element stands for the address of the entry point.
 *
 * @param text as written, without white space around it
 * @param byBase the absolute URL, as the browser resolves it
 * @param byPage the absolute URL, resolved against the address of the page
 * @param base what the browser resolves against
 * @param page the address of the page
 */
public record WrittenUrl(String text, String byBase, String byPage, String base, String page) {
  /** Knows the addresses of the application. */
  public interface Routes {
    boolean know(String url);
  }

  /**
   * The absolute URL that a micro-frontend means. What concerns its own document means the page
   * that it is shown in: a mere fragment or query, and its own file name. A root-relative URL of
   * another origin means a route, if there is one.
   */
  public String meaning(Routes routes) {
    if (text.isEmpty() || text.startsWith("#") || text.startsWith("?")) {
      return byPage;
    }
    if (text.startsWith("/")) {
      return !byBase.equals(byPage) && routes.know(byPage) ? byPage : byBase;
    }
    return namesEntryPoint() ? inPage(Address.of(byBase)) : byBase;
  }

  /**
   * The fragment of the page that a script means which sets {@code location}; empty for none. The
   * root of the shell's own origin is no entry point, and taken at its word.
   */
  public static String fragmentMeant(String target, String base, String origin) {
    Address wanted = Address.of(target);
    return wanted.withoutHash().equals(Address.of(base).withoutHash())
            && !wanted.path().equals(origin + "/")
        ? wanted.hash()
        : "";
  }

  /** A folder may be the base that the entry point gives itself, and then is another page. */
  private boolean namesEntryPoint() {
    String path = Address.of(base).path();
    return !byBase.equals(byPage) && !path.endsWith("/") && Address.of(byBase).path().equals(path);
  }

  private String inPage(Address target) {
    return Address.of(page).path() + target.query() + target.hash();
  }
}
