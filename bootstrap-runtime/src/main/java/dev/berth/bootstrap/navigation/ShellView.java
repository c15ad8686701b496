package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.errors.BerthException;

/** What the shell itself shows and says around the micro-frontends. */
public interface ShellView {
  /** A micro-frontend is being fetched. */
  void loading(String microFrontend);

  /** Nothing is being fetched any more, whatever became of it. */
  void settled();

  /** The target is shown: scroll, focus and announcement follow. */
  void arrived(Visit.Action action);

  /** Shows why there is no micro-frontend, and a way to try again. */
  void failed(BerthException failure, Runnable tryAgain);
}
