package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/** Decides whether the page is to behave as on another device. */
public final class EmulationRequest {
  private static final Vec<String> PLATFORMS =
      Vec.of("tizen", "webos", "androidtv", "xbox", "playstation", "hbbtv");
  private static final Vec<String> LOOPBACK = Vec.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Where the page is.
   *
   * @param host of its address
   * @param permission the attribute {@code data-emulation} of the bootstrap's script; empty for
   *     none
   */
  public record Place(String host, String permission) {
    boolean allows() {
      return permission.isEmpty()
          ? LOOPBACK.contains(host) || host.endsWith(".localhost")
          : !permission.equals("off");
    }
  }

  private EmulationRequest() {}

  /**
   * The platform to emulate; empty for none.
   *
   * @param asked the parameter {@code berth-platform} of the address; empty when it has none
   * @param remembered what was asked earlier in this tab
   */
  public static String of(String asked, String remembered, Place place) {
    String wanted = asked.isEmpty() ? remembered : asked;
    return place.allows() && PLATFORMS.contains(wanted) ? wanted : "";
  }
}
