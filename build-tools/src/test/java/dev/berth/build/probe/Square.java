package dev.berth.build.probe;

/** A class that inherits and is inherited from. */
class Square extends Shape {
  Square(int side) {
    super(side);
  }

  @Override
  int area() {
    return side * side;
  }

  @Override
  public String name() {
    return "square";
  }

  Maker growing() {
    return more -> "grown" + (side + more);
  }
}
