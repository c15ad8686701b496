package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;

/** What the shell itself shows and says around the micro-frontends. */
public interface ShellView {
  /** A micro-frontend is being fetched. */
  void loading(String microFrontend);

  /** Nothing is being fetched any more, whatever became of it. */
  void settled();

  /** The page is about to change: kept when that may begin. */
  Promise<Void> turn();

  /**
   * The next page begins: where the user goes on, at its top. It may scroll by itself from then.
   */
  void begins(Visit.Action action);

  /** The target is shown: its fragment comes into view, focus and announcement follow. */
  void arrived();

  /** Shows why there is no micro-frontend, and a way to try again. */
  void failed(BerthException failure, Runnable tryAgain);
}
