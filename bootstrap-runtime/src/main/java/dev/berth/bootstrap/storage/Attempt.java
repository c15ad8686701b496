package dev.berth.bootstrap.storage;

/**
 * A value that is about to be stored.
 *
 * @param scope as of {@link ScopedStorage}
 * @param json the value as JSON text
 */
public record Attempt(String scope, String key, String json, String area) {}
