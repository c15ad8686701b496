package dev.berth.build.probe;

/** A class to extend, with a method to define and one to override. */
abstract class Shape implements Named {
  final int side;

  Shape(int side) {
    this.side = side;
  }

  static Maker maker(int value) {
    return more -> "made" + value + more;
  }

  abstract int area();

  String describe() {
    return name() + area() + twice();
  }
}
