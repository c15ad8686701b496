package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Promise;

/** The URL that the user sees, and the history behind it. */
public interface AddressBar {
  Address current();

  /**
   * Takes up where the URL has its place: {@code path} or {@code hash}, as the route map says.
   *
   * @return rejected when it cannot
   */
  Promise<Void> adopt(String history);

  /** The place that a URL means, against the shell's own page; null for another origin. */
  Address resolve(String url);

  /** The place of the history entry of now, counted from 0; -1 where the browser does not tell. */
  int place();

  /** What tells the entry at a place from all others; empty when there is none. */
  String keyAt(int place);

  /** Adds a history entry. */
  void push(Address address, HistoryState state);

  /** Replaces the history entry of now. */
  void replace(Address address, HistoryState state);

  /** Leaves the application for a URL that is not ours. */
  void leaveTo(String url);

  /** Loads the page of now anew, the shell with it. */
  void reload();

  /** Calls the listener after the user went back or forward. */
  void onTraverse(Runnable listener);
}
