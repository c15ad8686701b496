package dev.berth.bootstrap.session;

/** When to renew a session, so that it does not end before there is a new one. */
final class RenewalTime {
  /** A clock cannot wait for longer. */
  static final int MOST_MILLIS = Integer.MAX_VALUE;

  /** A server that hands out what is nearly over is not asked without pause. */
  private static final int LEAST_MILLIS = 500;

  private RenewalTime() {}

  /**
   * How long to wait.
   *
   * @param left until the session ends
   * @param before how long before its end it is to be renewed; of a short session, and where that
   *     has failed, half of what is left
   */
  static int after(double left, int before) {
    double wait = left > 2.0 * before ? left - before : left / 2;
    if (wait > MOST_MILLIS) {
      return MOST_MILLIS;
    }
    return wait < LEAST_MILLIS ? LEAST_MILLIS : (int) wait;
  }
}
