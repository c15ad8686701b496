package dev.berth.bootstrap.kinds;

/** Which URL a frame shows at an address of the application. */
public final class FrameAddress {
  private final String path;
  private final String query;
  private final String hash;

  /**
   * @param entry the absolute URL of the entry point
   */
  public FrameAddress(String entry) {
    int hashAt = positionOf('#', entry);
    int queryAt = positionOf('?', entry.substring(0, hashAt));
    path = entry.substring(0, queryAt);
    query = entry.substring(queryAt, hashAt);
    hash = entry.substring(hashAt);
  }

  /**
   * The URL at an address. An entry point that is a folder is followed by what stands after the
   * route's base, which can thus lead out of neither the folder's origin nor the folder.
   *
   * @param rest of the address's path after the base
   * @param addressQuery with its question mark, or empty
   * @param addressHash with its number sign, or empty
   */
  public String at(String rest, String addressQuery, String addressHash) {
    String below = path.endsWith("/") ? withoutSlashes(rest) : "";
    String more =
        query.isEmpty() || addressQuery.isEmpty() ? addressQuery : "&" + addressQuery.substring(1);
    return path + below + query + more + (addressHash.isEmpty() ? hash : addressHash);
  }

  private static String withoutSlashes(String rest) {
    int from = 0;
    while (from < rest.length() && rest.charAt(from) == '/') {
      from++;
    }
    return rest.substring(from);
  }

  private static int positionOf(char mark, String text) {
    int at = text.indexOf(mark);
    return at < 0 ? text.length() : at;
  }
}
