package dev.berth.collections;

/**
 * Keeps values in order and grows as needed.
 *
 * <p>Stands in for {@code ArrayList}, which costs a page half a kilobyte, as does {@code
 * System.arraycopy}. An index outside {@code 0..size-1} is a mistake of the caller and is not
 * looked for.
 */
public final class Vec<T> {
  private Object[] items = new Object[4];
  private int size;

  /** Holds the given values in the given order. */
  @SafeVarargs
  public static <T> Vec<T> of(T... items) {
    Vec<T> vec = new Vec<>();
    for (T item : items) {
      vec.add(item);
    }
    return vec;
  }

  /** Counts the values. */
  public int size() {
    return size;
  }

  /** Reads the value at a position. */
  @SuppressWarnings("unchecked")
  public T get(int index) {
    return (T) items[index];
  }

  /** Reads the final value of a Vec that is not empty. */
  public T last() {
    return get(size - 1);
  }

  /** Appends a value. */
  public void add(T item) {
    if (size == items.length) {
      Object[] longer = new Object[size * 2];
      for (int i = 0; i < size; i++) {
        longer[i] = items[i];
      }
      items = longer;
    }
    items[size++] = item;
  }

  /** Replaces the value at a position. */
  public void set(int index, T item) {
    items[index] = item;
  }

  /** Takes out the value at a position; those behind it move up. */
  public void removeAt(int index) {
    size--;
    for (int i = index; i < size; i++) {
      items[i] = items[i + 1];
    }
    items[size] = null;
  }

  /** Takes out every value. */
  public void clear() {
    items = new Object[4];
    size = 0;
  }

  /**
   * Tells whether this very value, or an equal text, is in here.
   *
   * <p>Values other than texts are not asked for equality: one call of it would bring the {@code
   * equals} of every record into the script of the page.
   */
  public boolean contains(T item) {
    for (int i = 0; i < size; i++) {
      if (items[i] == item || item instanceof String text && text.equals(items[i])) {
        return true;
      }
    }
    return false;
  }
}
