/** Devices: what each platform does in its own way, and {@code berth.platform} in front of it. */
package dev.berth.bootstrap.browser.device;
