package dev.berth.bootstrap.platform;

/**
 * What is known of the device.
 *
 * @param userAgent as the engine calls itself
 * @param language BCP 47 tag of the user's first language
 * @param width CSS pixels of the screen
 * @param height CSS pixels of the screen
 */
public record DeviceInfo(String userAgent, String language, int width, int height) {}
