package dev.berth.bootstrap.navigation;

/**
 * A place within this origin.
 *
 * @param path begins with a slash
 * @param query empty, or with its question mark
 * @param hash empty, or with its number sign
 */
public record Address(String path, String query, String hash) {
  /** Takes a root-relative URL apart. */
  public static Address of(String url) {
    int hashAt = url.indexOf("#");
    String hash = hashAt < 0 ? "" : url.substring(hashAt);
    String rest = hashAt < 0 ? url : url.substring(0, hashAt);
    int queryAt = rest.indexOf("?");
    return queryAt < 0
        ? new Address(rest, "", hash)
        : new Address(rest.substring(0, queryAt), rest.substring(queryAt), hash);
  }

  /** The root-relative URL. */
  public String url() {
    return withoutHash() + hash;
  }

  /** What is asked of a server. */
  String withoutHash() {
    return path + query;
  }
}
