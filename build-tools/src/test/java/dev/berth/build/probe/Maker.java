package dev.berth.build.probe;

/** Makes a text of a number; many lambdas are one. */
interface Maker {
  String make(int more);

  /** Gives a number, or fails. */
  interface Whole {
    int get();
  }
}
