package dev.berth.bootstrap.storage;

/** What an application allows to be stored. */
public interface Rules {
  /** Throws when a value must not be stored. */
  void check(Attempt attempt);
}
