package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.PlatformKeyboardApi;
import dev.berth.bootstrap.browser.Facade;
import org.teavm.jso.JSObject;

/** {@code berth.platform.keyboard} in front of a device. */
final class PublishedKeyboard implements PlatformKeyboardApi {
  private final DeviceState state;
  private final Subscriptions subscriptions;

  private PublishedKeyboard(DeviceState state, Subscriptions subscriptions) {
    this.state = state;
    this.subscriptions = subscriptions;
  }

  static JSObject publish(DeviceState state, Subscriptions subscriptions) {
    return Facade.of(new PublishedKeyboard(state, subscriptions), "on", "visible");
  }

  @Override
  public boolean isVisible() {
    return state.isKeyboardVisible();
  }

  @Override
  public JSObject on(JSObject handler) {
    return subscriptions.add("keyboard", handler);
  }
}
