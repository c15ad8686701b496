package dev.berth.benchmarks;

/**
 * One comparison: both were measured one right after the other.
 *
 * @param alone what it took in a page opened alone
 * @param berth what it took with the bootstrap
 */
record Round(double alone, double berth) {
  double ratio() {
    return berth / alone;
  }
}
