package dev.berth.build.probe;

/** An object that lambdas share. */
final class Tally {
  int sum;

  Tally add(int value) {
    sum += value;
    return this;
  }

  Maker counter(int from) {
    sum = from;
    return more -> {
      sum += more;
      return "" + sum;
    };
  }

  int down(int from) {
    return from == 0 ? 0 : from + down(from - 1);
  }
}
