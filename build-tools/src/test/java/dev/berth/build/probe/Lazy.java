package dev.berth.build.probe;

/** A class whose initialiser has an effect that shows when it ran. */
final class Lazy {
  static int touched = 1;
  static final String VALUE = value();

  private Lazy() {}

  private static String value() {
    touched++;
    return "v";
  }
}
