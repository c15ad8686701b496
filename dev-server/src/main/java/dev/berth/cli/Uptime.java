package dev.berth.cli;

import java.time.Duration;
import java.time.Instant;

/** Measures the start as the user feels it: from the start of the process. */
final class Uptime {
  private Uptime() {}

  static String text() {
    Instant now = Instant.now();
    Instant start = ProcessHandle.current().info().startInstant().orElse(now);
    return Duration.between(start, now).toMillis() + " ms";
  }
}
