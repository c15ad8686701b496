package dev.berth.build.probe;

/** Static fields that another class needs for its own. */
final class Later {
  static final int START = Reports.input(7);
  private static final Point[] POINTS = {new Point(1, 2), new Point(START, 4)};

  private Later() {}

  static int count() {
    return POINTS.length + POINTS[1].x();
  }
}
