package dev.berth.bootstrap.reclaim;

import dev.berth.collections.Dict;

/** What an unmount took back, family by family, and what it had to leave. */
public final class LeftoverReport implements Belongings {
  private final Dict<Reclaimed> families = new Dict<>();

  /** Adds the line of a family. */
  public void add(String family, Reclaimed reclaimed) {
    families.put(family, reclaimed);
  }

  public Dict<Reclaimed> families() {
    return families;
  }

  @Override
  public int leftoverCount() {
    int count = 0;
    for (int i = 0; i < families.size(); i++) {
      count += families.valueAt(i).leftovers().size();
    }
    return count;
  }

  /** In the order in which it had come. */
  @Override
  public void restore(boolean kept) {
    for (int i = families.size() - 1; i >= 0; i--) {
      if (kept) {
        families.valueAt(i).thaw();
      } else {
        families.valueAt(i).restore();
      }
    }
  }
}
