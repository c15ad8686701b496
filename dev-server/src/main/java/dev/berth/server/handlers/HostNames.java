package dev.berth.server.handlers;

import java.util.Set;

/**
 * Knows the names under which this server may be addressed.
 *
 * @param bound the host that the server listens on
 */
record HostNames(String bound) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

  boolean allow(String name) {
    return LOOPBACK.contains(name)
        || name.endsWith(".localhost")
        || name.equals(bound)
        || name.equals('[' + bound + ']')
        || EVERY_ADDRESS.contains(bound) && isAddress(name);
  }

  /** An address typed as numbers cannot be re-pointed by a foreign name server, a name can. */
  private static boolean isAddress(String name) {
    return name.startsWith("[") || name.matches("\\d{1,3}(\\.\\d{1,3}){3}");
  }
}
