package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Promise;

/**
 * The life of the document as the scripts of a micro-frontend see it: it loads, is complete, and
 * goes, although the shell's document does none of it.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#the-end">HTML, the end</a>
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/document-lifecycle.html#unloading-documents">
 *     HTML, unloading documents</a>
 */
public interface DocumentLife {
  /** The page begins. */
  void loading();

  /** The page is replaced by another: what listened to the old document hears nothing more. */
  void reopen();

  /**
   * The attributes of the body are there: its handlers are those of the micro-frontend's window.
   */
  void bodyOpened();

  /**
   * All nodes are there; the deferred scripts are due once this was told, which is when it is
   * settled.
   */
  Promise<Void> interactive();

  /**
   * The deferred scripts have run; what the page waits for then may still be loading. Settled when
   * it was told.
   */
  Promise<Void> parsed();

  /** Asks {@code beforeunload} listeners, and the user if they want it: true to stay. */
  boolean holdsBack();

  /**
   * The micro-frontend leaves: {@code pagehide}, {@code visibilitychange}, and {@code unload}
   * unless its page is kept.
   */
  void leave(boolean kept);

  /** A page that was kept is there again: {@code visibilitychange}, {@code pageshow}. */
  void returned();
}
