package dev.berth.build.probe;

/** A record with an interface and methods of its own. */
record Point(int x, int y) implements Named {
  int sum() {
    return x + y;
  }

  Point swapped() {
    return new Point(y, x);
  }

  @Override
  public String name() {
    return "point" + x;
  }
}
