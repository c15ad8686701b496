package dev.berth.bootstrap.spatial;

import dev.berth.collections.Vec;

/**
 * Finds what an arrow key leads to: of all boxes that lie that way, the one that is nearest, where
 * a step aside counts more than a step ahead, and what lies straight ahead comes first.
 *
 * @see <a href="https://drafts.csswg.org/css-nav-1/#find-the-shortest-distance">CSS Spatial
 *     Navigation, shortest distance</a>
 */
public final class Nearest {
  private static final double ASIDE = 3;

  /** Boxes may overlap a little, as those with shadows and frames do. */
  private static final double SLACK = 2;

  private Nearest() {}

  /** The index of the box that the key leads to; -1 when nothing lies that way. */
  public static int of(Box from, Vec<Box> boxes, Way way) {
    Box start = from.turned(way);
    int best = -1;
    double shortest = 0;
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i).turned(way);
      double distance = distance(start, box);
      if (liesAhead(start, box) && (best < 0 || distance < shortest)) {
        best = i;
        shortest = distance;
      }
    }
    return best;
  }

  /** All as if the way led to the right. */
  private static boolean liesAhead(Box start, Box box) {
    return box.left() >= start.right() - SLACK
        || box.left() > start.left() && box.middleX() > start.right();
  }

  private static double distance(Box start, Box box) {
    double ahead = atLeastNothing(box.left() - start.right());
    double aside =
        atLeastNothing(box.top() - start.bottom()) + atLeastNothing(start.top() - box.bottom());
    double shift = box.middleY() - start.middleY();
    return ahead + ASIDE * aside + (shift < 0 ? -shift : shift) / 100;
  }

  private static double atLeastNothing(double length) {
    return length < 0 ? 0 : length;
  }
}
