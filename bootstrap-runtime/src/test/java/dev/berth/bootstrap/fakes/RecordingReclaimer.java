package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import dev.berth.collections.Vec;

/** A family of side effects that notes when it is armed, reclaimed and restored. */
public final class RecordingReclaimer implements Reclaimer {
  private final String name;
  private final Journal journal;
  private String breakage = "";
  private Vec<String> leftovers = new Vec<>();

  public RecordingReclaimer(String name, Journal journal) {
    this.name = name;
    this.journal = journal;
  }

  /** Fails with this message when it should take back. */
  public RecordingReclaimer failing(String message) {
    breakage = message;
    return this;
  }

  /** Cannot take this back. */
  public RecordingReclaimer leaving(String leftover) {
    leftovers = Vec.of(leftover);
    return this;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void arm() {
    journal.note("arm " + name);
  }

  @Override
  public Reclaimed reclaim() {
    journal.note("reclaim " + name);
    if (!breakage.isEmpty()) {
      throw new IllegalStateException(breakage);
    }
    return new Reclaimed(1, leftovers) {
      @Override
      public void restore() {
        journal.note("restore " + name);
      }
    };
  }
}
