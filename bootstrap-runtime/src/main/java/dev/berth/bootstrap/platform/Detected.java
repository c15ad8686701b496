package dev.berth.bootstrap.platform;

/**
 * A platform that was recognised.
 *
 * @param name {@code browser}, {@code tizen}, {@code webos}, {@code androidtv}, {@code xbox},
 *     {@code playstation} or {@code hbbtv}
 * @param version as its maker counts, such as {@code 6.5}; empty when nothing tells
 */
public record Detected(String name, String version) {}
