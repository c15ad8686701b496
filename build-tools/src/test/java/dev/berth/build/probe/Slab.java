package dev.berth.build.probe;

/** A class that calls the methods it overrides. */
final class Slab extends Square {
  final int height;

  Slab(int side, int height) {
    super(side);
    this.height = height;
  }

  @Override
  int area() {
    return super.area() * height;
  }

  @Override
  String describe() {
    return "slab of " + super.describe();
  }
}
