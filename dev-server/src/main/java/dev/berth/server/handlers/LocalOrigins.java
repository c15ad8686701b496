package dev.berth.server.handlers;

import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.CrossOriginHandler;

/** Lets pages of other local servers read: each team's micro-frontend has a port of its own. */
final class LocalOrigins extends CrossOriginHandler {
  private static final String PORT = "(:\\d+)?";

  LocalOrigins(Handler next) {
    setAllowedOriginPatterns(
        Set.of(
            "https?://localhost" + PORT,
            "https?://[a-z0-9.-]+\\.localhost" + PORT,
            "https?://127\\.0\\.0\\.1" + PORT,
            "https?://\\[::1\\]" + PORT));
    setAllowedMethods(Set.of("GET", "HEAD"));
    setAllowCredentials(false);
    setDeliverNonAllowedOriginRequests(true);
    setPreflightMaxAge(Duration.ofMinutes(10));
    setHandler(next);
  }
}
