package dev.berth.bootstrap.kinds;

/** How high a frame is, so that the page around it does not scroll too. */
public final class FrameHeight {
  private FrameHeight() {}

  /**
   * Fills what is visible from the frame's top on, and leaves room for what stands below it; at
   * least half of the visible height, in which case the page scrolls.
   *
   * @param visible height of the window
   * @param above height of what stands above the frame
   * @param below height of what stands below it
   */
  public static int of(int visible, int above, int below) {
    int least = visible / 2;
    int withoutScrolling = visible - above - below;
    int toTheEdge = visible - above;
    int wanted = withoutScrolling < least ? toTheEdge : withoutScrolling;
    return wanted < least ? least : wanted;
  }
}
