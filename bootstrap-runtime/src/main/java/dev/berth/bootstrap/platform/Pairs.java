package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/** A small table of texts: what stands for what. */
public final class Pairs {
  private final Vec<String> cells;

  private Pairs(Vec<String> cells) {
    this.cells = cells;
  }

  /** A table of keys and values in turn, with a blank between each two. */
  public static Pairs read(String table) {
    Vec<String> cells = new Vec<>();
    int begin = 0;
    int end = table.indexOf(" ");
    while (end >= 0) {
      cells.add(table.substring(begin, end));
      begin = end + 1;
      end = table.indexOf(" ", begin);
    }
    if (begin < table.length()) {
      cells.add(table.substring(begin));
    }
    return new Pairs(cells);
  }

  /** The value of a key; the first of several; empty when there is none. */
  public String of(String key) {
    for (int i = 0; i < cells.size(); i += 2) {
      if (cells.get(i).equals(key)) {
        return cells.get(i + 1);
      }
    }
    return "";
  }

  /** All keys. */
  public Vec<String> keys() {
    Vec<String> keys = new Vec<>();
    for (int i = 0; i < cells.size(); i += 2) {
      keys.add(cells.get(i));
    }
    return keys;
  }

  /** This table, and where it has nothing the other. */
  Pairs or(Pairs other) {
    Vec<String> both = new Vec<>();
    addTo(both);
    other.addTo(both);
    return new Pairs(both);
  }

  /** Each value once. */
  Vec<String> values() {
    Vec<String> values = new Vec<>();
    for (int i = 1; i < cells.size(); i += 2) {
      if (!values.contains(cells.get(i))) {
        values.add(cells.get(i));
      }
    }
    return values;
  }

  private void addTo(Vec<String> list) {
    for (int i = 0; i < cells.size(); i++) {
      list.add(cells.get(i));
    }
  }
}
