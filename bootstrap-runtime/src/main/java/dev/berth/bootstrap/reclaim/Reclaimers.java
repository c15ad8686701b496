package dev.berth.bootstrap.reclaim;

import dev.berth.collections.Vec;

/** All families: armed in order, reclaimed in reverse order. */
public final class Reclaimers implements Housekeeping {
  private final Vec<Reclaimer> families;

  public Reclaimers(Vec<Reclaimer> families) {
    this.families = families;
  }

  @Override
  public void arm() {
    for (int i = 0; i < families.size(); i++) {
      families.get(i).arm();
    }
  }

  /** Takes everything back; a family that fails is reported and never stops the others. */
  @Override
  public LeftoverReport reclaim() {
    LeftoverReport report = new LeftoverReport();
    for (int i = families.size() - 1; i >= 0; i--) {
      Reclaimer family = families.get(i);
      report.add(family.name(), reclaim(family));
    }
    return report;
  }

  private static Reclaimed reclaim(Reclaimer family) {
    try {
      return family.reclaim();
    } catch (RuntimeException failure) {
      return new Reclaimed(
          0, Vec.of("not taken back, its reclaimer failed: " + failure.getMessage()));
    }
  }
}
