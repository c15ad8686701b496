package dev.berth.build.probe;

/** A static field with a first value, and one that changes. */
final class Counter {
  private static int count = start();

  private Counter() {}

  static int next() {
    return count++;
  }

  private static int start() {
    return 40;
  }
}
