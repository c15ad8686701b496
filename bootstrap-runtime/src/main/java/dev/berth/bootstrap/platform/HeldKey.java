package dev.berth.bootstrap.platform;

/**
 * Tells when a button counts as pressed: at once, and again and again while an arrow is held, as a
 * keyboard repeats its keys. Times are milliseconds.
 */
public final class HeldKey {
  private static final double FIRST_PAUSE = 500;
  private static final double PAUSE = 120;

  private String key = "";
  private double next;

  /**
   * Looks at what is held now.
   *
   * @param held the key; empty when nothing is held
   * @return the key that counts as pressed now; empty for none
   */
  public String at(double now, String held) {
    if (held.isEmpty() || !held.equals(key)) {
      key = held;
      next = now + FIRST_PAUSE;
      return held;
    }
    if (now < next || !held.startsWith("Arrow")) {
      return "";
    }
    next = now + PAUSE;
    return held;
  }
}
