package dev.berth.bootstrap.navigation;

/** Observes clicks on links, after everybody else has seen them. */
public interface LinkClicks {
  /** Decides about a click. */
  interface Listener {
    /** Returns true to take the click over from the browser. */
    boolean clicked(LinkClick click);
  }

  void observe(Listener listener);
}
