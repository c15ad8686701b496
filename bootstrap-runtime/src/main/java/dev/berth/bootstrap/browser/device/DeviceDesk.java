package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.platform.Detected;
import dev.berth.bootstrap.platform.DeviceProfile;

/**
 * What {@code berth.platform} is made of.
 *
 * @param emulated whether another device is emulated
 */
public record DeviceDesk(
    Detected detected,
    DeviceProfile profile,
    WebDevice device,
    NativeGlobals natives,
    Owners owners,
    boolean emulated) {
  boolean isBrowser() {
    return detected.name().equals("browser");
  }

  boolean can(String capability) {
    return device.can(capability);
  }
}
