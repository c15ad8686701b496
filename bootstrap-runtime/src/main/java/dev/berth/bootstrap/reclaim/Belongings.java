package dev.berth.bootstrap.reclaim;

/** What was taken from a micro-frontend that left. */
public interface Belongings {
  /** How many side effects stayed behind, because nobody can take them back. */
  int leftoverCount();

  /**
   * Puts back what it needs when it returns without being evaluated again.
   *
   * @param kept it was kept as it was
   */
  void restore(boolean kept);
}
