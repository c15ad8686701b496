package dev.berth.bootstrap.loading;

/** What was found instead of a page that can be shown: how the sentence about it goes on. */
public final class Finding {
  /** With the status. */
  public static final String ANSWERED = "answered ";

  /** With the time. */
  public static final String LATE = "did not answer whole within ";

  /** With the reason that the browser gives. */
  public static final String NOT_FETCHED = "could not be fetched";

  public static final String BROKEN_OFF = "broke off before its end";
  public static final String TOO_LARGE = "is larger than 16 MB";

  /** With the content type. */
  public static final String TYPE = "is served as ";

  public static final String EMPTY = "is empty: neither a node in the body nor a script";
  public static final String NO_TEXT = "is no text, though it is served as HTML";
  public static final String FRAMESET = "is a <frameset> page";
  public static final String SHELL = "is the page of this application shell";

  private Finding() {}
}
