package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.PlatformVisibilityApi;
import dev.berth.bootstrap.browser.Facade;
import org.teavm.jso.JSObject;

/** {@code berth.platform.visibility} in front of a device. */
final class PublishedVisibility implements PlatformVisibilityApi {
  private final DeviceState state;
  private final Subscriptions subscriptions;

  private PublishedVisibility(DeviceState state, Subscriptions subscriptions) {
    this.state = state;
    this.subscriptions = subscriptions;
  }

  static JSObject publish(DeviceState state, Subscriptions subscriptions) {
    return Facade.of(new PublishedVisibility(state, subscriptions), "on", "state");
  }

  @Override
  public String getState() {
    return state.visibility();
  }

  @Override
  public JSObject on(JSObject handler) {
    return subscriptions.add("visibility", handler);
  }
}
