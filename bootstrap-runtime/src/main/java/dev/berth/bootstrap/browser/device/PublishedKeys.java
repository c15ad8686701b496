package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.PlatformKeysApi;
import dev.berth.bootstrap.browser.Facade;
import org.teavm.jso.JSObject;

/** {@code berth.platform.keys} in front of a device. */
final class PublishedKeys implements PlatformKeysApi {
  private final Subscriptions subscriptions;

  private PublishedKeys(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  static JSObject publish(Subscriptions subscriptions) {
    return Facade.of(new PublishedKeys(subscriptions), "on", "");
  }

  @Override
  public JSObject on(JSObject names, JSObject handler) {
    return subscriptions.addKeys(names, handler);
  }
}
