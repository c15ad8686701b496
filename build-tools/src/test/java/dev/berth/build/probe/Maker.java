package dev.berth.build.probe;

/** Makes a text of a number; many lambdas are one. */
interface Maker {
  String make(int more);
}
