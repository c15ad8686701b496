package dev.berth.build.probe;

/** A class whose constructor decides. */
final class Limited {
  final int value;
  private final boolean isCut;

  Limited(int wanted) {
    isCut = wanted > 100;
    if (isCut) {
      value = 100;
      return;
    }
    value = wanted;
  }
}
