package dev.berth.build.probe;

/** A collection of up to three values, to see a generic class and an array of objects. */
final class List3<T> {
  private final Object[] items = new Object[3];
  private int size;

  void add(T item) {
    items[size++] = item;
  }

  @SuppressWarnings("unchecked")
  T get(int index) {
    return (T) items[index];
  }
}
