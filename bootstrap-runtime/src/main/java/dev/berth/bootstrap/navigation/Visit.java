package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;

/** One attempt to bring the user to an address. */
public final class Visit {
  /** How a visit changes the history. */
  public enum Action {
    PUSH,
    REPLACE,
    /** The address bar shows the target already: the first page, back, forward. */
    FOLLOW,
    /** What is at the address comes anew; the history stays as it is. */
    RENEW
  }

  private final Address wanted;
  private final Action action;
  private final HistoryState state;
  private final Promise<Void> outcome = new Promise<>();
  private final Cancellation cancellation = new Cancellation();
  private boolean switching;
  private boolean written;
  private boolean strayed;
  private boolean displacing;

  /**
   * @param state kept with the history entry; null for none
   */
  public Visit(Address wanted, Action action, HistoryState state) {
    this.wanted = wanted;
    this.action = action;
    this.strayed = action == Action.FOLLOW;
    this.state = state;
  }

  /** The address before any redirect. */
  public Address wanted() {
    return wanted;
  }

  public Action action() {
    return action;
  }

  /** Settled when the target is shown, or with the reason why not. */
  public Promise<Void> outcome() {
    return outcome;
  }

  Cancellation cancellation() {
    return cancellation;
  }

  /** From here on the page changes, and the visit can no longer be cancelled. */
  void beginSwitch() {
    switching = true;
  }

  boolean isSwitching() {
    return switching;
  }

  /** Whether the address bar has left the page that is shown, as it does on back and forward. */
  boolean hasStrayed() {
    return strayed;
  }

  /** Whether it came in place of one that may have had to be made: after a sign-out, say. */
  boolean hasDisplaced() {
    return displacing;
  }

  /** Gives the visit up in favour of a newer one, which inherits what it did to the address bar. */
  void supersede(Visit newer) {
    newer.displacing = outcome.isPending();
    newer.strayed |= strayed && newer.displacing;
    outcome.reject(
        new BerthException(
            ErrorCode.NAVIGATION_SUPERSEDED,
            "The visit to " + wanted.url() + " was given up for a newer one."));
    cancellation.request();
  }

  /** Makes the address bar show where the user is; a visit adds one history entry at most. */
  void write(AddressBar bar, Address shown) {
    if (action == Action.PUSH && !written) {
      bar.push(shown, state);
    } else if (action == Action.REPLACE || !bar.current().url().equals(shown.url())) {
      bar.replace(shown, state);
    }
    written = true;
  }
}
