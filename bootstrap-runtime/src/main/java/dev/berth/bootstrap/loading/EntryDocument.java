package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.routes.MicroFrontend;

/** An entry point that is ready. It stays as it is, so that it can be shown any number of times. */
public interface EntryDocument {
  /** The page's own title, or an empty text. */
  String title();

  /** Why it cannot be shown, as one of {@link Finding}; empty when it can. */
  default String flaw() {
    return "";
  }

  /**
   * Whether it brings a content security policy: no browser lifts one again, so that only a load of
   * the page ends the stay.
   */
  default boolean bindsPage() {
    return false;
  }

  /** Whether only a load of the page makes room for it: too much was left that stays. */
  default boolean needsPage() {
    return false;
  }

  /** Whether a server still has the entry point that it was made of. */
  default boolean isMadeOf(FetchedEntry answer) {
    return true;
  }

  /** Starts to download what the page will need, without running any of it. */
  void preload();

  /**
   * Brings it into the shell's document and runs its scripts; settled when the last deferred one
   * has run.
   *
   * @param stay ends when the user leaves: nothing more of it runs then
   */
  Promise<Void> show(Cancellation stay);

  /** Brings its nodes alone, for a page whose scripts have run before and stay in force. */
  Promise<Void> showAgain();

  /**
   * Looks for lifecycle functions that the page exports for another orchestrator, once its scripts
   * have run and have given no hooks; settled when they are hooks.
   */
  Promise<Void> adoptHooks(MicroFrontend microFrontend);
}
