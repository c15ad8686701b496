package dev.berth.server;

import java.util.Set;

/** Turns the host that a server listens on into one that a browser of this machine can open. */
final class ReachableName {
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0.0.0.0", "::1", "::");

  private ReachableName() {}

  static String of(String host) {
    if (THIS_MACHINE.contains(host)) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
