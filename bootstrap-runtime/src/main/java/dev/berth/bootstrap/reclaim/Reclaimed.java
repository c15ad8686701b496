package dev.berth.bootstrap.reclaim;

import dev.berth.collections.Vec;

/** What a reclaimer took back, and what it could not. */
public class Reclaimed {
  private final int taken;
  private final Vec<String> leftovers;

  /**
   * @param taken how many side effects were taken back
   * @param leftovers what nobody can take back, each with its reason
   */
  public Reclaimed(int taken, Vec<String> leftovers) {
    this.taken = taken;
    this.leftovers = leftovers;
  }

  public Reclaimed(int taken) {
    this(taken, new Vec<>());
  }

  public int taken() {
    return taken;
  }

  public Vec<String> leftovers() {
    return leftovers;
  }

  /**
   * Puts back what was taken, for a micro-frontend that returns without being evaluated again. Most
   * families have nothing to put back: {@code mount} makes it anew.
   */
  public void restore() {}

  /** Puts back what was taken, for a micro-frontend that was kept as it was. */
  public void thaw() {
    restore();
  }
}
