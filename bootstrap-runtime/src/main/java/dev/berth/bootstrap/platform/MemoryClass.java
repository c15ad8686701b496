package dev.berth.bootstrap.platform;

/** How much an application may hold in memory. */
public final class MemoryClass {
  private MemoryClass() {}

  /**
   * The class.
   *
   * @param gigabytes as the browser tells, rounded; 0 when it does not
   * @param otherwise the class where it does not
   */
  public static String of(double gigabytes, String otherwise) {
    if (gigabytes <= 0) {
      return otherwise;
    }
    if (gigabytes < 2) {
      return "small";
    }
    return gigabytes < 4 ? "medium" : "large";
  }
}
