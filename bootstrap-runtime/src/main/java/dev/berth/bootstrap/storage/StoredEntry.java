package dev.berth.bootstrap.storage;

/**
 * A stored value with its times.
 *
 * @param json the value as JSON text
 * @param savedAt milliseconds since 1970
 * @param expiresAt milliseconds since 1970; 0 for never
 * @param ofSession whether it goes when the user's session ends
 */
public record StoredEntry(String json, double savedAt, double expiresAt, boolean ofSession) {
  boolean isExpired(double now) {
    return expiresAt > 0 && expiresAt <= now;
  }
}
