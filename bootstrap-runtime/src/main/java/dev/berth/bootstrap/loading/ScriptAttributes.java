package dev.berth.bootstrap.loading;

/**
 * The attributes that decide when a script runs.
 *
 * @param type in lower case, empty when absent; blanks around it count where it is no MIME type
 * @param external it has a {@code src}
 */
public record ScriptAttributes(
    String type, boolean external, boolean async, boolean defer, boolean nomodule) {}
