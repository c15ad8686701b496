package dev.berth.bootstrap.spatial;

/** A rectangle on the screen, in CSS pixels from the upper left corner of what is seen. */
public record Box(double left, double top, double right, double bottom) {
  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }

  /** As if the picture were turned until the way leads to the right. */
  Box turned(Way way) {
    if (way == Way.RIGHT) {
      return this;
    }
    if (way == Way.LEFT) {
      return new Box(-right, top, -left, bottom);
    }
    return way == Way.DOWN
        ? new Box(top, left, bottom, right)
        : new Box(-bottom, left, -top, right);
  }
}
