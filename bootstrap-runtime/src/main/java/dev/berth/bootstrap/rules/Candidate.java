package dev.berth.bootstrap.rules;

import dev.berth.routes.JsonValue;

/**
 * A value that is about to be stored.
 *
 * @param length how many characters its JSON text has
 */
public record Candidate(String key, JsonValue value, int length) {}
