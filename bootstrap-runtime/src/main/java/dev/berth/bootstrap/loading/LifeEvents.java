package dev.berth.bootstrap.loading;

/** The events of a document's life, and which of them come to a micro-frontend from whom. */
public final class LifeEvents {
  /** Any other event: the browser's alone. */
  public static final int REAL = 0;

  /** Happens once, while a document loads: only the bootstrap can let a micro-frontend have it. */
  public static final int PLAYED = 1;

  /** Happens when the user leaves a micro-frontend, and also when the user leaves the shell. */
  public static final int BOTH = 2;

  private static final String ARRIVING = " load DOMContentLoaded readystatechange ";
  private static final String LEAVING = " pageshow pagehide beforeunload unload visibilitychange ";
  private static final String OF_DOCUMENT = " DOMContentLoaded readystatechange visibilitychange ";

  private LifeEvents() {}

  /**
   * Says who lets a listener have the event.
   *
   * @param onWindow the listener is the window's, otherwise it is the document's: that of a {@code
   *     load} hears images
   */
  public static int sourceOf(String type, boolean onWindow) {
    String word = " " + type + " ";
    if (!onWindow && !OF_DOCUMENT.contains(word)) {
      return REAL;
    }
    if (ARRIVING.contains(word)) {
      return PLAYED;
    }
    return LEAVING.contains(word) ? BOTH : REAL;
  }
}
