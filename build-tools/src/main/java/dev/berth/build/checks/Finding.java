package dev.berth.build.checks;

/**
 * One thing that a check objects to.
 *
 * @param where class, method and, if known, line
 * @param what what is wrong and what to do instead
 */
record Finding(String where, String what) {
  @Override
  public String toString() {
    return where + ": " + what;
  }
}
