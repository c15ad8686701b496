package dev.berth.bootstrap.loading;

/**
 * The attributes that decide when a script runs.
 *
 * @param type trimmed and in lower case, empty when absent
 * @param external it has a {@code src}
 */
public record ScriptAttributes(
    String type, boolean external, boolean async, boolean defer, boolean nomodule) {}
