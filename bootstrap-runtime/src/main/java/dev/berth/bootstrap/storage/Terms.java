package dev.berth.bootstrap.storage;

/**
 * How a value is stored.
 *
 * @param area {@code local}, {@code session} or {@code memory}
 * @param ttlMillis how long it lives; 0 for ever
 * @param ofSession whether it goes when the user's session ends
 */
public record Terms(String area, double ttlMillis, boolean ofSession) {}
