package dev.berth.bootstrap.files;

/**
 * A file.
 *
 * @param size in bytes
 * @param savedAt milliseconds since 1970
 */
public record FileEntry(String name, double size, double savedAt) {}
