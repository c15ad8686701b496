package dev.berth.server.site;

import java.io.Serial;

/**
 * Says why a site cannot be served and what to give instead: wrong use, not a fault of the server.
 */
public final class UnusableSite extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public UnusableSite(String message) {
    super(message);
  }
}
