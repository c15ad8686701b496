package dev.berth.bootstrap.spatial;

/** Where an arrow key leads. */
public enum Way {
  UP,
  DOWN,
  LEFT,
  RIGHT
}
