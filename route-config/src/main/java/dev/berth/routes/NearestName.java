package dev.berth.routes;

import dev.berth.collections.Vec;

/** Lists valid names, and finds the one that somebody who mistyped most likely meant. */
final class NearestName {
  private static final int MOST_LISTED = 20;

  private NearestName() {}

  static String list(Vec<String> names) {
    String list = "";
    for (int i = 0; i < names.size() && i < MOST_LISTED; i++) {
      list += (i == 0 ? "\"" : ", \"") + names.get(i) + "\"";
    }
    int more = names.size() - MOST_LISTED;
    return more > 0 ? list + " and " + more + " more" : list;
  }

  /** Gives an empty text when no name is near. */
  static String among(Vec<String> names, String typed) {
    String nearest = "";
    int least = typed.length() / 3 + 2;
    for (int i = 0; i < names.size(); i++) {
      boolean isComparable = Math.abs(names.get(i).length() - typed.length()) < least;
      int distance = isComparable ? distance(typed, names.get(i)) : least;
      if (distance < least) {
        least = distance;
        nearest = names.get(i);
      }
    }
    return nearest;
  }

  /** Counts the letters to insert, to delete or to replace. */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 0; i < from.length(); i++) {
      int diagonal = row[0]++;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(diagonal, row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
