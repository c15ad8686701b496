package dev.berth.collections;

/**
 * Finds values by name and lists them in the order in which the names came.
 *
 * <p>Stands in for {@code LinkedHashMap}. Looking up is one hash away; removing walks through all
 * names, which is fine for the few removals of a page.
 */
public final class Dict<T> {
  private final Vec<String> keys = new Vec<>();
  private final Vec<T> values = new Vec<>();

  /** Position in {@link #keys} plus one; zero is a free slot. The length is a power of two. */
  private int[] slots = new int[8];

  /** Counts the names. */
  public int size() {
    return keys.size();
  }

  /** Shows the names in the order of arrival; the caller must not change them. */
  public Vec<String> keys() {
    return keys;
  }

  /** Reads the name at a position in the order of arrival. */
  public String keyAt(int index) {
    return keys.get(index);
  }

  /** Reads the value at a position in the order of arrival. */
  public T valueAt(int index) {
    return values.get(index);
  }

  /** Tells whether the name is known. */
  public boolean has(String key) {
    return slots[slotOf(key)] != 0;
  }

  /** Reads the value of a name, or null when the name is unknown. */
  public T get(String key) {
    int position = slots[slotOf(key)];
    return position == 0 ? null : values.get(position - 1);
  }

  /** Gives a name its value; a known name keeps its place in the order. */
  public void put(String key, T value) {
    int slot = slotOf(key);
    if (slots[slot] != 0) {
      values.set(slots[slot] - 1, value);
      return;
    }
    keys.add(key);
    values.add(value);
    slots[slot] = keys.size();
    if (keys.size() * 2 > slots.length) {
      fill(slots.length * 2);
    }
  }

  /** Forgets a name and its value; an unknown name is none to forget. */
  public void remove(String key) {
    int position = slots[slotOf(key)];
    if (position != 0) {
      keys.removeAt(position - 1);
      values.removeAt(position - 1);
      fill(slots.length);
    }
  }

  private void fill(int length) {
    slots = new int[length];
    for (int i = 0; i < keys.size(); i++) {
      slots[slotOf(keys.get(i))] = i + 1;
    }
  }

  private int slotOf(String key) {
    int hash = key.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
    while (slots[slot] != 0 && !keys.get(slots[slot] - 1).equals(key)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
