package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.PlatformNetworkApi;
import dev.berth.bootstrap.browser.Facade;
import org.teavm.jso.JSObject;

/** {@code berth.platform.network} in front of a device. */
final class PublishedNetwork implements PlatformNetworkApi {
  private final WebDevice device;
  private final Subscriptions subscriptions;

  private PublishedNetwork(WebDevice device, Subscriptions subscriptions) {
    this.device = device;
    this.subscriptions = subscriptions;
  }

  static JSObject publish(WebDevice device, Subscriptions subscriptions) {
    return Facade.of(new PublishedNetwork(device, subscriptions), "on", "online,type");
  }

  @Override
  public boolean isOnline() {
    return device.isOnline();
  }

  @Override
  public String getType() {
    return device.network();
  }

  @Override
  public JSObject on(JSObject handler) {
    return subscriptions.add("network", handler);
  }
}
