package dev.berth.bootstrap.platform;

/**
 * What is known of the devices of a platform beforehand.
 *
 * @param kind {@code tv} or {@code console}; empty where the browser must be looked at
 * @param codes names of keys by {@code keyCode}
 * @param registrations how the device names a key that it must be asked for, by our name; empty
 *     where every key comes unasked
 * @param manners what going back from the first page does
 * @param memory {@code small}, {@code medium} or {@code large}, where the device does not tell
 */
public record DeviceProfile(
    String kind, Pairs codes, Pairs registrations, ExitManners manners, String memory) {}
