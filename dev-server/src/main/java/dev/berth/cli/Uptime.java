package dev.berth.cli;

import java.lang.management.ManagementFactory;

/** Measures the start as the user feels it: with the time that Java itself needs. */
final class Uptime {
  private Uptime() {}

  static String text() {
    return ManagementFactory.getRuntimeMXBean().getUptime() + " ms";
  }
}
