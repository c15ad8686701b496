package dev.berth.bootstrap.reclaim;

/** Takes back one family of side effects of a micro-frontend. */
public interface Reclaimer {
  /** The family, in the plural, as the leftover report names it. */
  String name();

  /** Remembers how things are, or begins to keep the ledger, before the first script runs. */
  void arm();

  /** Takes back what came since {@link #arm}, after the last lifecycle hook has run. */
  Reclaimed reclaim();
}
