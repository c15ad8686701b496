package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.PlatformLaunchApi;
import dev.berth.bootstrap.browser.Facade;
import org.teavm.jso.JSObject;

/** {@code berth.platform.launch} in front of a device. */
final class PublishedLaunch implements PlatformLaunchApi {
  private final WebDevice device;
  private final Subscriptions subscriptions;

  private PublishedLaunch(WebDevice device, Subscriptions subscriptions) {
    this.device = device;
    this.subscriptions = subscriptions;
  }

  static JSObject publish(WebDevice device, Subscriptions subscriptions) {
    return Facade.of(new PublishedLaunch(device, subscriptions), "on", "parameters");
  }

  @Override
  public JSObject getParameters() {
    return device.parameters();
  }

  @Override
  public JSObject on(JSObject handler) {
    return subscriptions.add("launch", handler);
  }
}
