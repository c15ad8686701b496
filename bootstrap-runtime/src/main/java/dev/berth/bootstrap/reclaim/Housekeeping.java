package dev.berth.bootstrap.reclaim;

/** Makes the page as it was before a micro-frontend came. */
public interface Housekeeping {
  /** Remembers how things are, before the first script of a micro-frontend runs. */
  void arm();

  /** Takes back what came since, after its last hook has run. */
  Belongings reclaim();
}
