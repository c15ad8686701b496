package dev.berth.build.probe;

/** A record that is created in two places with its values in another order. */
record Pair(String left, String right) {
  Pair swapped() {
    return new Pair(right, left);
  }

  String text() {
    return left + right;
  }
}
